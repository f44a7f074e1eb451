import { byteView, findAscii } from '../byte-view'
import { entryValue, openTiff, readDirectory } from '../tags/tiff-directory'
import type { TiffEntry, TiffFile } from '../tags/tiff-directory'
import { readJpegSegments } from './jpeg-segments'

const mostDirectories = 30
const mostCandidates = 40
const subDirectories = [0x014a, 0x8769]
/** Offset and length tags of embedded JPEGs: JPEGInterchangeFormat, strips, Panasonic's JpgFromRaw. */
const offsetTags = [
  [0x0201, 0x0202],
  [0x0111, 0x0117],
] as const
const panasonicJpeg = 0x002e

export interface Preview {
  readonly jpeg: Uint8Array
  readonly width: number
  readonly height: number
}

/** The largest ordinary JPEG inside a raw file: what can be shown of it without developing it. Null when there is none. */
export function largestPreview(bytes: Uint8Array): Preview | null {
  const file = openTiff(bytes)
  const pointed = file === null ? [] : previewsOfTiff(file)
  const candidates = pointed.length > 0 ? pointed : scannedPreviews(bytes)
  return candidates.flatMap(previewOf).sort((a, b) => b.width * b.height - a.width * a.height)[0] ?? null
}

/** Width and height of the largest full-resolution directory (SubfileType 0); null when no directory says. */
export function fullResolution(file: TiffFile): { readonly width: number; readonly height: number } | null {
  const sizes = directories(file).flatMap((directory) => {
    const [width, height, kind] = [0x0100, 0x0101, 0x00fe].map((tag) => directory.get(tag)?.[0])
    const isFull = kind === 0 && typeof width === 'number' && typeof height === 'number'
    return isFull ? [{ width, height }] : []
  })
  return sizes.sort((a, b) => b.width * b.height - a.width * a.height)[0] ?? null
}

function previewsOfTiff(file: TiffFile): readonly Uint8Array[] {
  return directories(file).flatMap((directory) =>
    offsetTags.flatMap(([offsetTag, lengthTag]) => {
      const [offset, length] = [directory.get(offsetTag)?.[0], directory.get(lengthTag)?.[0]]
      return offset !== undefined && length !== undefined ? [file.view.slice(offset, offset + length)] : []
    }),
  )
}

/** The main chain and every sub-directory, each once, as numbers by tag (few values: offsets and sizes). */
function directories(file: TiffFile): readonly ReadonlyMap<number, readonly number[]>[] {
  const seen = new Set<number>()
  const waiting = [file.firstDirectory]
  const found: ReadonlyMap<number, readonly number[]>[] = []
  for (let at = waiting.shift(); at !== undefined && found.length < mostDirectories; at = waiting.shift()) {
    if (seen.has(at)) continue
    seen.add(at)
    const { entries, next } = readDirectory(file, at)
    const table = new Map(entries.flatMap((entry) => offsetsIn(file, entry)))
    found.push(table)
    for (const tag of subDirectories) waiting.push(...(table.get(tag) ?? []).slice(0, 10))
    if (next > 0) waiting.push(next)
  }
  return found
}

function offsetsIn(file: TiffFile, entry: TiffEntry): readonly (readonly [number, readonly number[]])[] {
  // Panasonic keeps the JPEG in the value itself: it is listed like the others, by where it lies.
  if (entry.tag === panasonicJpeg && entry.count > 16) {
    return [
      [0x0201, [entry.at]],
      [0x0202, [entry.count]],
    ]
  }
  const value = entry.count > 16 ? '' : entryValue(file, entry)
  return typeof value === 'string' ? [] : [[entry.tag, value]]
}

function scannedPreviews(bytes: Uint8Array): readonly Uint8Array[] {
  const found: Uint8Array[] = []
  let at = findAscii(bytes, '\xff\xd8\xff')
  while (at >= 0 && found.length < mostCandidates) {
    found.push(bytes.subarray(at))
    at = findAscii(bytes, '\xff\xd8\xff', { from: at + 3 })
  }
  return found
}

/** Lossless JPEG (frame header C3) is the raw picture itself: no browser decodes it. */
function previewOf(jpeg: Uint8Array): readonly Preview[] {
  if (byteView(jpeg).u16(0) !== 0xffd8) return []
  const { width, height, isLossless } = readJpegSegments(jpeg)
  return width && height && !isLossless ? [{ jpeg, width, height }] : []
}
