import { decode, decodeImage, toRGBA8 } from 'utif2'

import { PixelsRefused, problemOf } from '../problems'
import { openTiff, readDirectory } from '../tags/tiff-directory'
import type { TiffFile } from '../tags/tiff-directory'

const mostPixels = 60_000_000
const subDirectoryTags = [0x014a, 0x8769, 0x8825, 0xa005]
const unknownTag = 0xfde8

/** Decodes a TIFF's first picture in JavaScript, since Chromium cannot; its size is checked before. */
export function decodeTiff(bytes: Uint8Array): {
  readonly width: number
  readonly height: number
  readonly rgba: Uint8ClampedArray<ArrayBuffer>
} {
  const file = openTiff(bytes)
  if (file === null || file.isBig) throw new PixelsRefused(problemOf('unsupported'))
  const alone = withFirstDirectoryOnly(file)
  const [directory] = decode(alone)
  const [width, height] = [0x0100, 0x0101].map((tag) => firstNumber(directory?.[`t${String(tag)}`]))
  if (directory === undefined || !width || !height) throw new PixelsRefused(problemOf('corrupt'))
  if (width * height > mostPixels) throw new PixelsRefused(problemOf('too-large'))
  decodeImage(alone, directory)
  const rgba = new Uint8ClampedArray(width * height * 4)
  rgba.set(toRGBA8(directory).subarray(0, rgba.length))
  return { width, height, rgba }
}

/** The decoder follows every directory there is, also in a circle: it gets a copy in which the first leads nowhere. */
function withFirstDirectoryOnly(file: TiffFile): ArrayBuffer {
  const copy = Uint8Array.from(file.view.bytes)
  const data = new DataView(copy.buffer)
  const { isLittleEndian } = file.view
  const count = file.view.u16(file.firstDirectory)
  if (readDirectory(file, file.firstDirectory).entries.length === 0)
    throw new PixelsRefused(problemOf('corrupt'))
  for (let index = 0; index < count; index += 1) {
    const at = file.firstDirectory + 2 + index * 12
    if (subDirectoryTags.includes(file.view.u16(at))) data.setUint16(at, unknownTag, isLittleEndian)
  }
  const nextAt = file.firstDirectory + 2 + count * 12
  if (nextAt + 4 <= copy.length) data.setUint32(nextAt, 0, isLittleEndian)
  return copy.buffer
}

const firstNumber = (value: unknown): number =>
  Array.isArray(value) || ArrayBuffer.isView(value) ? Number((value as ArrayLike<unknown>)[0]) : 0
