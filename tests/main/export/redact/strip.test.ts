import { readFileSync, readdirSync } from 'node:fs'
import { extname, join } from 'node:path'

import sharp from 'sharp'
import { describe, expect, test } from 'vitest'

import { strip } from '../../../../electron/main/export/redact/strip'
import { readMetadata } from '../../../../electron/reader/read-metadata'
import type { Format, Metadata } from '../../../../shared/domain/item/facts'
import { formatOf } from '../../../../shared/domain/item/format'
import type { MetadataKind } from '../../../../shared/ipc/copies'
import { corpusFolder } from '../../../corpus/corpus-folder'

const exif = {
  IFD0: {
    Make: 'Apple',
    Model: 'iPhone 15',
    DateTime: '2025:06:10 12:00:00',
    ImageDescription: 'at the lake',
  },
  IFD2: { DateTimeOriginal: '2025:06:10 12:00:00', LensModel: 'back camera', UserComment: 'a secret word' },
  IFD3: {
    GPSLatitudeRef: 'N',
    GPSLatitude: '52/1 30/1 0/1',
    GPSLongitudeRef: 'E',
    GPSLongitude: '13/1 24/1 0/1',
  },
}
const xmp =
  '<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description xmlns:exif="http://ns.adobe.com/exif/1.0/" exif:GPSLatitude="52,30.0N" exif:GPSLongitude="13,24.0E"/></rdf:RDF></x:xmpmeta>'

const picture = () =>
  sharp({ create: { width: 60, height: 40, channels: 3, background: '#a63' } })
    .withExif(exif)
    .withXmp(xmp)
    .withMetadata({ orientation: 6, icc: 'p3' })
    .keepExif()
const made = (format: 'jpeg' | 'png' | 'webp'): Promise<Buffer> => picture().toFormat(format).toBuffer()

async function metadataOf(bytes: Uint8Array, format: Format): Promise<Metadata> {
  const request = { path: 'copy.bin', modifiedMs: NaN, sidecars: [] }
  return (await readMetadata({ kind: 'whole', bytes }, format, request)).metadata
}
const pixelsOf = (bytes: Uint8Array): Promise<Buffer> => sharp(bytes).raw().toBuffer()
const stripped = (bytes: Uint8Array, format: Format, without: readonly MetadataKind[]): Uint8Array => {
  const result = strip(bytes, format, without)
  if (!result.ok) throw new Error(result.why)
  return result.bytes
}

describe.each(['jpeg', 'png', 'webp'] as const)('a %s without anything', (format) => {
  test('tells nothing but which way is up, and shows the same pixels', async () => {
    const original = new Uint8Array(await made(format))
    const copy = stripped(original, format, ['all'])
    expect(await metadataOf(original, format)).not.toMatchObject({ taken: null })
    expect(await metadataOf(copy, format)).toMatchObject({
      taken: null,
      place: null,
      camera: null,
      captions: [],
      orientation: 6,
    })
    expect(await pixelsOf(copy)).toEqual(await pixelsOf(original))
    const latin = Buffer.from(copy).toString('latin1')
    for (const word of ['Apple', '2025', 'lake', 'secret', 'GPSLatitude']) expect(latin).not.toContain(word)
  })
})

describe('a jpeg without one thing', () => {
  test('keeps the others, and never a comment or an XMP that might repeat it', async () => {
    const original = new Uint8Array(await made('jpeg'))
    const without = async (kind: MetadataKind) => metadataOf(stripped(original, 'jpeg', [kind]), 'jpeg')
    const placeless = await without('place')
    expect(placeless).toMatchObject({ place: null, captions: [], orientation: 6 })
    expect(placeless.taken?.local).toBe('2025-06-10T12:00:00')
    expect(placeless.camera?.model).toBe('iPhone 15')
    const timeless = await without('time')
    expect(timeless).toMatchObject({ taken: null })
    expect(timeless.place?.latitude).toBeCloseTo(52.5)
    expect((await without('camera')).camera?.model ?? null).toBeNull()
    const gone = Buffer.from(stripped(original, 'jpeg', ['camera'])).toString('latin1')
    for (const word of ['Apple', 'iPhone', 'back camera', 'lake', 'secret']) expect(gone).not.toContain(word)
  })
  test('loses what is behind the picture, such as a motion photo’s film', async () => {
    const original = await made('jpeg')
    const film = Buffer.from('....ftypmp42 and where it was filmed')
    const copy = stripped(new Uint8Array(Buffer.concat([original, film])), 'jpeg', ['place'])
    expect(Buffer.from(copy).includes('filmed')).toBe(false)
    expect(await pixelsOf(copy)).toEqual(await pixelsOf(original))
  })
})

describe('what cannot be rewritten', () => {
  test('is refused, never copied as it is', async () => {
    const heic = Uint8Array.from(Buffer.from('....ftypheic'))
    expect(strip(heic, 'heic', ['all'])).toEqual({ ok: false, why: 'format-not-rewritten' })
    const torn = new Uint8Array(await made('jpeg')).subarray(0, 60)
    expect(strip(torn, 'jpeg', ['all'])).toEqual({ ok: false, why: 'malformed' })
    const tornPng = new Uint8Array(await made('png')).subarray(0, 60)
    expect(strip(tornPng, 'png', ['all'])).toEqual({ ok: false, why: 'malformed' })
  })
})

const corpus = corpusFolder()
// Without the corpus this is skipped, and the report says so.
describe.skipIf(corpus === null)('real photos', () => {
  test('tell nothing any more, and show the same pixels', async () => {
    const files = readdirSync(corpus as string, { recursive: true, encoding: 'utf8' })
      .filter((path) => ['.jpg', '.jpeg', '.png', '.webp'].includes(extname(path).toLowerCase()))
      .sort()
    const some = files.filter((_, index) => index % Math.ceil(files.length / 30) === 0)
    expect(some.length).toBeGreaterThan(5)
    let rewritten = 0
    for (const path of some) {
      const bytes = new Uint8Array(readFileSync(join(corpus as string, path)))
      const format = formatOf(bytes.subarray(0, 4_096), path) ?? 'unknown'
      const result = strip(bytes, format, ['all'])
      if (!result.ok) continue
      const copy = await metadataOf(result.bytes, format)
      expect([path, copy.place, copy.camera, copy.taken, copy.captions]).toEqual([path, null, null, null, []])
      const before = await pixelsOf(bytes).catch(() => null)
      if (before !== null) expect([path, before.equals(await pixelsOf(result.bytes))]).toEqual([path, true])
      rewritten += 1
    }
    expect(rewritten).toBeGreaterThan(0)
  }, 120_000)
})
