import { describe, expect, test } from 'vitest'

import { isIgnoredName } from '../../../electron/main/intake/ignore-rules'

describe('ignored names', () => {
  test.each([
    '.syncthing.IMG_1.jpg.tmp',
    '~syncthing~IMG_1.jpg.tmp',
    'IMG_1.jpg.part',
    'IMG_1.jpg.filepart',
    'IMG_1.jpg.crdownload',
    '~$IMG_1.jpg',
    '.~lock.IMG_1.jpg#',
    'IMG_1_conflict-20250601.jpg',
    '.stfolder',
    '.stversions',
    '@eaDir',
    '.nomedia',
    '.trashed-1700000000-IMG_1.jpg',
    '.pending-1700000000-IMG_1.jpg',
    '.hidden.jpg',
  ])('%s is never an item', (name) => {
    expect(isIgnoredName(name)).toBe(true)
  })

  test.each(['IMG_1.jpg', 'party.JPG', '~mine.jpg', 'partial view.jpg', 'Screenshot_1.png', 'eaDir.jpg'])(
    '%s may be one',
    (name) => {
      expect(isIgnoredName(name)).toBe(false)
    },
  )
})
