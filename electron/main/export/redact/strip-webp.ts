import { orientationOf, orientationOnly } from './orientation'
import { asciiAt, joined } from './stripped'
import type { Stripped } from './stripped'

const pictureChunks = /^(VP8 |VP8L|VP8X|ALPH|ANIM|ANMF|ICCP)$/
const exifFlag = 0x08
const xmpFlag = 0x04

/** Takes EXIF, XMP and unknown chunks out of a WebP, and what is behind it; which way is up is said again. */
export function stripWebp(bytes: Uint8Array): Stripped {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const end = 8 + view.getUint32(4, true)
  if (end > bytes.length) return { ok: false, why: 'malformed' }
  const removed = new Set<string>(end < bytes.length ? ['after the picture'] : [])
  const parts: Uint8Array[] = []
  for (let at = 12; at + 8 <= end;) {
    const length = view.getUint32(at + 4, true)
    const next = at + 8 + length + (length % 2)
    if (at + 8 + length > end) return { ok: false, why: 'malformed' }
    const kind = asciiAt(bytes, at, 4)
    const chunk = bytes.slice(at, Math.min(next, end))
    if (kind === 'VP8X') chunk[8] = (chunk[8] ?? 0) & ~(exifFlag | xmpFlag)
    if (pictureChunks.test(kind)) parts.push(chunk)
    else removed.add(kind.trim())
    if (kind === 'EXIF') parts.push(...orientationChunk(chunk.subarray(8), parts[0]))
    at = next
  }
  const body = joined(parts)
  const head = bytes.slice(0, 12)
  new DataView(head.buffer).setUint32(4, 4 + body.length, true)
  return { ok: true, bytes: joined([head, body]), removed: [...removed] }
}

/** Only where the picture does not stand upright by itself; the extended header then has to announce it. */
function orientationChunk(exif: Uint8Array, extended: Uint8Array | undefined): readonly Uint8Array[] {
  const tiff = asciiAt(exif, 0, 4) === 'Exif' ? exif.subarray(6) : exif
  const orientation = orientationOf(tiff)
  if (orientation === 1 || extended === undefined) return []
  extended[8] = (extended[8] ?? 0) | exifFlag
  const only = orientationOnly(orientation)
  return [joined([Uint8Array.of(0x45, 0x58, 0x49, 0x46, only.length, 0, 0, 0), only])]
}
