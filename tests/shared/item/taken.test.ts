import { describe, expect, it } from 'vitest'

import { chooseTaken } from '../../../shared/domain/item/taken'
import type { DateEvidence } from '../../../shared/domain/item/taken'
import type { WallClock } from '../../../shared/domain/item/wall-clock'

const nothing: DateEvidence = {
  exifOriginal: null,
  exifDigitized: null,
  gps: null,
  quicktime: null,
  sidecar: null,
  xmp: null,
  fileName: null,
  exifModified: null,
  modifiedMs: Date.UTC(2025, 0, 1),
}
const at = (local: string, offset: string | null = null): WallClock => ({ local, offset })

describe('when an item was taken', () => {
  it('keeps the camera’s wall clock and offset, and the instant they give', () => {
    expect(chooseTaken({ ...nothing, exifOriginal: at('2025-06-01T12:34:56', '+02:00') })).toEqual({
      local: '2025-06-01T12:34:56',
      offset: '+02:00',
      instant: '2025-06-01T10:34:56Z',
      source: 'exif',
    })
  })

  it('leaves the instant open when nothing says the offset', () => {
    const taken = chooseTaken({ ...nothing, exifOriginal: at('2025-06-01T12:34:56') })
    expect(taken).toMatchObject({ offset: null, instant: null })
  })

  it('takes the offset from a GPS time that agrees to the minute', () => {
    const evidence = { exifOriginal: at('2011-05-06T09:59:48'), gps: at('2011-05-06T07:59:50', '+00:00') }
    expect(chooseTaken({ ...nothing, ...evidence })).toMatchObject({ offset: '+02:00', source: 'exif' })
  })

  it('takes Nepal’s quarter-hour offset from GPS, and no offset that nobody uses', () => {
    const nepal = { exifOriginal: at('2020-01-01T05:45:00'), gps: at('2020-01-01T00:00:00', '+00:00') }
    expect(chooseTaken({ ...nothing, ...nepal })?.offset).toBe('+05:45')
    const stale = { exifOriginal: at('2020-01-01T01:15:00'), gps: at('2020-01-01T00:00:00', '+00:00') }
    expect(chooseTaken({ ...nothing, ...stale })?.offset).toBeNull()
    const wrongDay = { exifOriginal: at('2008-10-22T16:28:39'), gps: at('2008-10-23T14:27:07', '+00:00') }
    expect(chooseTaken({ ...nothing, ...wrongDay })?.offset).toBeNull()
  })

  it.each([
    ['gps', 'gps'],
    ['quicktime', 'quicktime'],
    ['sidecar', 'sidecar'],
    ['xmp', 'exif'],
    ['fileName', 'file-name'],
    ['exifModified', 'exif'],
  ] as const)('trusts %s above everything that follows it', (first, source) => {
    const order = ['gps', 'quicktime', 'sidecar', 'xmp', 'fileName', 'exifModified'] as const
    const given = Object.fromEntries(
      order
        .slice(order.indexOf(first))
        .map((key, index) => [key, at(`2020-01-0${String(index + 1)}T00:00:00`)]),
    )
    expect(chooseTaken({ ...nothing, ...given })).toMatchObject({ local: '2020-01-01T00:00:00', source })
  })

  it('falls back to mtime, and to nothing when even that is none', () => {
    expect(chooseTaken(nothing)).toMatchObject({ instant: '2025-01-01T00:00:00Z', source: 'mtime' })
    expect(chooseTaken({ ...nothing, modifiedMs: Number.NaN })).toBeNull()
  })
})
