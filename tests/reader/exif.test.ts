import { describe, expect, it } from 'vitest'

import { sourceOfBytes } from '../../electron/reader/range-source'
import { readMetadata } from '../../electron/reader/read-metadata'
import type { Metadata } from '../../shared/domain/item/facts'
import { jpegWithExif, numbersIn, textEntry, tiffBlock, ascii } from '../fixtures/media/tiff-block'
import type { FixtureEntry } from '../fixtures/media/tiff-block'

const read = async (block: Uint8Array, path = 'a.jpg'): Promise<Metadata> =>
  (
    await readMetadata({ kind: 'whole', bytes: jpegWithExif(block) }, 'jpeg', {
      path,
      modifiedMs: Number.NaN,
      sidecars: [],
    })
  ).metadata

const gpsOf = (
  order: 'II' | 'MM',
  latitude: readonly (readonly [number, number])[],
  refs = 'NE',
): readonly FixtureEntry[] => {
  const { rationals } = numbersIn(order)
  return [
    textEntry(1, refs[0] ?? ''),
    { tag: 2, type: 5, value: rationals(...latitude) },
    textEntry(3, refs[1] ?? ''),
    { tag: 4, type: 5, value: rationals([13, 1], [24, 1], [0, 1]) },
  ]
}

describe.each(['II', 'MM'] as const)('EXIF in byte order %s', (order) => {
  it('gives date, offset, camera and orientation', async () => {
    const { short } = numbersIn(order)
    const metadata = await read(
      tiffBlock(
        {
          image: [
            textEntry(0x10f, 'Maker'),
            textEntry(0x110, 'Model 1 '),
            { tag: 0x112, type: 3, value: short(6) },
          ],
          exif: [
            textEntry(0x9003, '2025:06:01 12:34:56'),
            textEntry(0x9011, '+02:00'),
            textEntry(0xa431, 'SN1'),
          ],
        },
        order,
      ),
    )
    expect(metadata.taken).toMatchObject({ local: '2025-06-01T12:34:56', instant: '2025-06-01T10:34:56Z' })
    expect(metadata.camera).toMatchObject({ make: 'Maker', model: 'Model 1', serial: 'SN1' })
    expect(metadata).toMatchObject({ orientation: 6, width: 640, height: 480 })
  })

  it('gives a place, south and west negative, and none for 0/0', async () => {
    const south = await read(
      tiffBlock(
        {
          gps: gpsOf(
            order,
            [
              [52, 1],
              [30, 1],
              [0, 1],
            ],
            'SW',
          ),
        },
        order,
      ),
    )
    expect(south.place).toMatchObject({ latitude: -52.5, longitude: -13.4, source: 'exif' })
    const nothing = await read(
      tiffBlock(
        {
          gps: gpsOf(order, [
            [0, 0],
            [0, 0],
            [0, 0],
          ]),
        },
        order,
      ),
    )
    expect(nothing.place).toBeNull()
  })
})

describe('EXIF that lies', () => {
  it('still gives its date when another value claims four billion bytes', async () => {
    const liar: FixtureEntry = { tag: 0x10e, type: 2, count: 0xffff_ffff, value: ascii('12345678') }
    const metadata = await read(
      tiffBlock({ image: [liar], exif: [textEntry(0x9003, '2025:06:01 12:34:56')] }),
    )
    expect(metadata.taken?.local).toBe('2025-06-01T12:34:56')
  })

  it('still gives its date when another value has a type that does not exist', async () => {
    const liar: FixtureEntry = { tag: 0x9000, type: 99, count: 4, value: ascii('0230') }
    const metadata = await read(tiffBlock({ exif: [liar, textEntry(0x9003, '2025:06:01 12:34:56')] }))
    expect(metadata.taken?.local).toBe('2025-06-01T12:34:56')
  })

  it('gives no blank date and no orientation beyond eight, but the file name’s date', async () => {
    const { short } = numbersIn('II')
    const block = tiffBlock({
      image: [{ tag: 0x112, type: 3, value: short(9) }],
      exif: [textEntry(0x9003, '    :  :     :  :  ')],
    })
    const metadata = await read(block, 'IMG_20250601_123456.jpg')
    expect(metadata.orientation).toBeNull()
    expect(metadata.taken).toMatchObject({ local: '2025-06-01T12:34:56', source: 'file-name' })
  })

  it('ends when directories point at themselves', async () => {
    const { long } = numbersIn('II')
    const metadata = await read(tiffBlock({ image: [{ tag: 0x8769, type: 4, value: long(8) }] }))
    expect(metadata).toMatchObject({ taken: null, width: 640 })
  })
})

describe('sidecars', () => {
  const takeout = (json: object): Uint8Array => new TextEncoder().encode(JSON.stringify(json))
  const readWith = async (bytes: Uint8Array, kind: 'takeout-json' | 'xmp'): Promise<Metadata> =>
    (
      await readMetadata({ kind: 'whole', bytes: jpegWithExif(tiffBlock({})) }, 'jpeg', {
        path: 'Trips/Lisbon/a.jpg',
        modifiedMs: Number.NaN,
        sidecars: [{ kind, path: 'a.jpg.json', bytes }],
      })
    ).metadata

  it('give Takeout’s date, place, words and favourite', async () => {
    const metadata = await readWith(
      takeout({
        description: 'On the bridge',
        photoTakenTime: { timestamp: '1696573800' },
        geoData: { latitude: 48.85, longitude: 2.29, altitude: 82 },
        geoDataExif: { latitude: 0, longitude: 0, altitude: 0 },
        favorited: true,
        people: [{ name: 'Ada' }],
      }),
      'takeout-json',
    )
    expect(metadata.taken).toMatchObject({ instant: '2023-10-06T06:30:00Z', source: 'sidecar' })
    expect(metadata.place).toMatchObject({ latitude: 48.85, altitude: 82, source: 'sidecar' })
    expect(metadata).toMatchObject({
      isFavourite: true,
      captions: ['On the bridge', 'Ada'],
      albums: ['Trips', 'Lisbon'],
    })
  })

  it('that are no JSON, or have the wrong types, give nothing', async () => {
    expect((await readWith(new TextEncoder().encode('{"photoTakenTime":'), 'takeout-json')).taken).toBeNull()
    expect((await readWith(takeout({ geoData: 'Paris' }), 'takeout-json')).place).toBeNull()
  })

  it('give XMP’s date, place and words, without expanding what is no XML of theirs', async () => {
    const xmp = `<!DOCTYPE x [<!ENTITY a "boom">]><rdf:Description exif:DateTimeOriginal="2025-06-01T12:34:56+02:00"
      exif:GPSLatitude="52,30.0N" exif:GPSLongitude="13,24.0E" xmp:Rating="5">
      <dc:subject><rdf:Bag><rdf:li>cats &amp; dogs</rdf:li><rdf:li>&a;</rdf:li></rdf:Bag></dc:subject></rdf:Description>`
    const metadata = await readWith(new TextEncoder().encode(xmp), 'xmp')
    expect(metadata.taken).toMatchObject({ local: '2025-06-01T12:34:56', source: 'sidecar' })
    expect(metadata.place).toMatchObject({ latitude: 52.5, source: 'sidecar' })
    expect(metadata).toMatchObject({ isFavourite: true, captions: ['cats & dogs', '&a;'] })
  })
})

it('a video whose header promises more than there is leaves the file’s name', async () => {
  const bytes = ascii('\0\0\0\x14ftypqt  \0\0\0\0qt  \x7f\xff\xff\xffmoov\0\0\0\x6cmvhd')
  const item = { kind: 'ranges', source: sourceOfBytes(bytes) } as const
  const { metadata } = await readMetadata(item, 'mov', {
    path: 'VID_20250601_123456.mov',
    modifiedMs: 0,
    sidecars: [],
  })
  expect(metadata).toMatchObject({
    mediaKind: 'video',
    durationSeconds: null,
    taken: { source: 'file-name' },
  })
})
