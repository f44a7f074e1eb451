import { describe, expect, it } from 'vitest'

import { joinSidecars } from '../../../shared/domain/item/sidecar-names'

const joined = (...names: readonly string[]): Readonly<Record<string, readonly string[]>> =>
  Object.fromEntries(
    [...joinSidecars(names)].map(([owner, parts]) => [owner, parts.map((part) => part.name)]),
  )

describe('sidecars joined by name', () => {
  it('finds Takeout’s JSON by the full name, by its supplement, and by any cut of it', () => {
    expect(joined('a.jpg', 'a.jpg.json')).toEqual({ 'a.jpg': ['a.jpg.json'] })
    expect(joined('a.jpg', 'a.jpg.supplemental-metadata.json')).toEqual({
      'a.jpg': ['a.jpg.supplemental-metadata.json'],
    })
    const long = 'Screenshot_20250601_123456_com.whatsapp.jpg'
    const cut = 'Screenshot_20250601_123456_com.whatsapp.jpg.su.json'
    expect(joined(long, cut)).toEqual({ [long]: [cut] })
  })

  it('finds a name cut at 46 characters', () => {
    const name = `${'x'.repeat(60)}.jpg`
    const sidecar = `${'x'.repeat(46)}.json`
    expect(joined(name, sidecar)).toEqual({ [name]: [sidecar] })
  })

  it('moves the counter of duplicates behind the extension, and keeps the pairs apart', () => {
    expect(joined('a.jpg', 'a(1).jpg', 'a.jpg.json', 'a.jpg(1).json')).toEqual({
      'a.jpg': ['a.jpg.json'],
      'a(1).jpg': ['a.jpg(1).json'],
    })
    expect(joined('a(2).jpg', 'a.jpg.supplemental-metadata(2).json')).toEqual({
      'a(2).jpg': ['a.jpg.supplemental-metadata(2).json'],
    })
  })

  it('gives an edited copy its original’s JSON, in any language', () => {
    expect(joined('a.jpg', 'a-edited.jpg', 'a-bearbeitet.jpg', 'a.jpg.json')).toEqual({
      'a.jpg': ['a.jpg.json'],
      'a-edited.jpg': ['a.jpg.json'],
      'a-bearbeitet.jpg': ['a.jpg.json'],
    })
  })

  it('joins a Live Photo’s video to its still, and neither to a stranger', () => {
    expect(joined('IMG_1.HEIC', 'IMG_1.MOV', 'IMG_2.MOV')).toEqual({ 'IMG_1.HEIC': ['IMG_1.MOV'] })
  })

  it('joins XMP and AAE by stem or by full name', () => {
    expect(joined('IMG_1.HEIC', 'IMG_1.AAE', 'IMG_1.xmp')).toEqual({
      'IMG_1.HEIC': ['IMG_1.AAE', 'IMG_1.xmp'],
    })
    expect(joined('a.jpg', 'a.dng', 'a.jpg.xmp')).toEqual({ 'a.jpg': ['a.jpg.xmp'] })
    expect(joined('IMG_0001.HEIC', 'IMG_O0001.AAE')).toEqual({ 'IMG_0001.HEIC': ['IMG_O0001.AAE'] })
  })

  it('leaves an album’s own JSON alone, and matches composed with decomposed letters', () => {
    expect(joined('a.jpg', 'metadata.json')).toEqual({})
    expect(joined('é.jpg'.normalize('NFD'), 'é.jpg.json'.normalize('NFC'))).toEqual({
      ['é.jpg'.normalize('NFD')]: ['é.jpg.json'.normalize('NFC')],
    })
  })
})
