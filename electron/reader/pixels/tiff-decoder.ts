import { decodeImage, toRGBA8 } from 'utif2'
import type { IFD } from 'utif2'

import { PixelsRefused, problemOf } from '../problems'
import type { TagTable } from '../tags/tag-table'
import { directoryTable, openTiff } from '../tags/tiff-directory'

const mostPixels = 60_000_000
const tag = { width: 256, height: 257, compression: 259, jpegTables: 347 }
const stripTags = [
  [273, 279],
  [324, 325],
] as const
/** Baseline, strips, tiles, predictor, palette, samples, old and new JPEG, YCbCr. */
const pictureTags = new Set([
  ...[256, 257, 258, 259, 262, 266, 273, 277, 278, 279, 284, 317, 320, 322, 323, 324, 325, 338, 339, 347],
  ...[512, 513, 514, 515, 519, 520, 521, 529, 530, 531, 532],
])
/** None, LZW, JPEG, Deflate (two numbers), PackBits. Fax pages are left out: their decoder never ends on damaged ones. */
const knownCompressions = [1, 5, 6, 7, 8, 32_946, 32_773]

/**
 * Decodes a TIFF's first picture in JavaScript, since Chromium cannot; its size is checked before.
 *
 * utif2 only unpacks the pixels: its own directory reader believes every count and follows directories in a circle.
 */
export function decodeTiff(bytes: Uint8Array): {
  readonly width: number
  readonly height: number
  readonly rgba: Uint8ClampedArray<ArrayBuffer>
} {
  const file = openTiff(bytes)
  if (file === null || file.isBig) throw new PixelsRefused(problemOf('unsupported'))
  const table = directoryTable(file, file.firstDirectory, pictureTags)
  const numberOf = (number: number): number => Number(table.get(number)?.[0] ?? 0)
  const [width, height] = [numberOf(tag.width), numberOf(tag.height)]
  if (!(width * height > 0)) throw new PixelsRefused(problemOf('corrupt'))
  if (width * height > mostPixels) throw new PixelsRefused(problemOf('too-large'))
  if (!knownCompressions.includes(numberOf(tag.compression) || 1)) {
    throw new PixelsRefused(problemOf('unsupported'))
  }
  if (!hasItsStrips(table, bytes.length)) throw new PixelsRefused(problemOf('truncated'))
  const directory = Object.fromEntries(
    [...table].map(([number, value]) => [
      `t${String(number)}`,
      number === tag.jpegTables ? Uint8Array.from(value, Number) : Array.from(value, Number),
    ]),
  ) as unknown as IFD
  decodeImage(Uint8Array.from(bytes).buffer, directory)
  const rgba = new Uint8ClampedArray(width * height * 4)
  rgba.set(toRGBA8(directory).subarray(0, rgba.length))
  return { width, height, rgba }
}

/** Strips or tiles must lie inside the file, each with its length: the decoder reads on for ever where none ends. */
function hasItsStrips(table: TagTable, size: number): boolean {
  return stripTags.some(([offsetTag, lengthTag]) => {
    const [offsets, lengths] = [table.get(offsetTag) ?? [], table.get(lengthTag) ?? []]
    const isInside = (offset: number | string, index: number): boolean =>
      Number(lengths[index]) > 0 && Number(offset) + Number(lengths[index]) <= size
    return (
      offsets.length > 0 &&
      offsets.length === lengths.length &&
      Array.from<number | string>(offsets).every(isInside)
    )
  })
}
