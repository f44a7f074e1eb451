import { crc32 } from 'node:zlib'

import { orientationOf, orientationOnly } from './orientation'
import { asciiAt, joined } from './stripped'
import type { Stripped } from './stripped'

/** What a picture needs to look as it does; every other chunk goes. */
const pictureChunks =
  /^(IHDR|PLTE|IDAT|IEND|tRNS|gAMA|cHRM|sRGB|iCCP|cICP|sBIT|bKGD|pHYs|acTL|fcTL|fdAT|mDCV|cLLI)$/

/** Takes out of a PNG every chunk that no pixel needs, and what is behind its end. */
export function stripPng(bytes: Uint8Array): Stripped {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const removed = new Set<string>()
  const parts: Uint8Array[] = [bytes.subarray(0, 8)]
  for (let at = 8; at + 12 <= bytes.length;) {
    const length = view.getUint32(at)
    const end = at + 12 + length
    if (end > bytes.length) return { ok: false, why: 'malformed' }
    const kind = asciiAt(bytes, at + 4, 4)
    if (pictureChunks.test(kind)) parts.push(bytes.subarray(at, end))
    else removed.add(kind)
    if (kind === 'eXIf') parts.push(...orientationChunk(bytes.subarray(at + 8, end - 4)))
    if (kind === 'IEND') {
      if (end < bytes.length) removed.add('after the picture')
      return { ok: true, bytes: joined(parts), removed: [...removed] }
    }
    at = end
  }
  return { ok: false, why: 'malformed' }
}

/** Only where the picture does not stand upright by itself. */
function orientationChunk(tiff: Uint8Array): readonly Uint8Array[] {
  const orientation = orientationOf(tiff)
  if (orientation === 1) return []
  const only = orientationOnly(orientation)
  const chunk = new Uint8Array(12 + only.length)
  const view = new DataView(chunk.buffer)
  view.setUint32(0, only.length)
  chunk.set([0x65, 0x58, 0x49, 0x66], 4)
  chunk.set(only, 8)
  view.setUint32(8 + only.length, crc32(chunk.subarray(4, 8 + only.length)))
  return [chunk]
}
