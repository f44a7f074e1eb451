import type { ItemSource } from '../analysis/engine'

const bytesOfText = (text: string): Buffer => Buffer.from(text, 'latin1')
const jpegStart = bytesOfText('\xff\xd8\xff')
const jpegEnd = bytesOfText('\xff\xd9')
const pngStart = bytesOfText('\x89PNG')
const pngEnd = bytesOfText('IEND')
const mostBoxes = 10_000

/**
 * False when a file visibly ends before its format says: a transfer that is still going on, or stalled, or only reserved
 * its space. A format that does not say where it ends counts as whole.
 */
export async function looksComplete(source: ItemSource): Promise<boolean> {
  if (source.kind === 'ranges') return boxesAddUp(source.size, source.read)
  const bytes = Buffer.from(source.bytes.buffer, source.bytes.byteOffset, source.bytes.byteLength)
  if (bytes.length === 0 || bytes.subarray(0, 64).every((byte) => byte === 0)) return false
  if (bytes.indexOf(jpegStart) === 0) return bytes.indexOf(jpegEnd, startOfScan(bytes)) !== -1
  if (bytes.indexOf(pngStart) === 0) return bytes.lastIndexOf(pngEnd) !== -1
  if (bytes.toString('latin1', 0, 4) === 'RIFF' && bytes.length >= 12)
    return bytes.readUInt32LE(4) + 8 <= bytes.length
  if (bytes.toString('latin1', 4, 8) !== 'ftyp') return true
  return boxesAddUp(bytes.length, (start, end) => Promise.resolve(bytes.subarray(start, end)))
}

/** Where a JPEG's picture data begins; an end marker before it belongs to the thumbnail inside the EXIF. */
function startOfScan(bytes: Buffer): number {
  let at = 2
  while (at + 4 <= bytes.length && bytes[at] === 0xff) {
    const marker = bytes[at + 1] ?? 0
    if (marker === 0xda) return at
    const hasLength = marker !== 0xff && !(marker >= 0xd0 && marker <= 0xd8)
    at += hasLength ? 2 + bytes.readUInt16BE(at + 2) : marker === 0xff ? 1 : 2
  }
  return Math.min(at, bytes.length)
}

/** ISO 14496-12: boxes of a 32 or 64 bit size follow each other to the very end. */
async function boxesAddUp(
  size: number,
  read: (start: number, end: number) => Promise<Uint8Array>,
): Promise<boolean> {
  let at = 0
  for (let count = 0; at < size && count < mostBoxes; count += 1) {
    const header = Buffer.from(await read(at, Math.min(size, at + 16)))
    if (header.length < 8) return false
    const kind = header.readUInt32BE(4)
    const short = header.readUInt32BE(0)
    if (kind === 0) return false
    if (short === 0) return true
    const length = short === 1 && header.length === 16 ? Number(header.readBigUInt64BE(8)) : short
    if (length < 8) return true
    at += length
  }
  return at === size
}
