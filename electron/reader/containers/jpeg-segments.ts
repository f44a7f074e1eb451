import { byteView, findAscii, latin1 } from '../byte-view'
import type { ByteView } from '../byte-view'
import type { Container } from './container'

const mostSegments = 2_000

export interface JpegContainer extends Container {
  /** Frame kind C3: the picture of a raw file, which ordinary decoders refuse. */
  readonly isLossless: boolean
}

/** Walks a JPEG's segments up to its picture: size, EXIF, XMP, IPTC. */
export function readJpegSegments(bytes: Uint8Array): JpegContainer {
  const view = byteView(bytes)
  const found: { -readonly [Key in keyof JpegContainer]: JpegContainer[Key] } = {
    width: null,
    height: null,
    tiff: null,
    xmp: [],
    iptc: null,
    texts: [],
    isLossless: false,
  }
  for (const { marker, start, end } of segments(view)) {
    if (isFrameHeader(marker)) {
      if (found.height === null) found.isLossless = marker === 0xc3
      found.height ??= numberOrNull(view.u16(start + 1))
      found.width ??= numberOrNull(view.u16(start + 3))
    } else if (marker === 0xe1) {
      const block = view.slice(start, end)
      const exif = exifBlock(block)
      if (exif !== null) found.tiff ??= exif
      else if (xmpStart(block) > 0) found.xmp = [...found.xmp, block.subarray(xmpStart(block))]
    } else if (marker === 0xed) {
      found.iptc ??= iptcBlock(view.slice(start, end))
    } else if (marker === 0xfe) {
      found.texts = [...found.texts, latin1(view.slice(start, Math.min(end, start + 500)))]
    }
  }
  return found
}

function* segments(
  view: ByteView,
): Generator<{ readonly marker: number; readonly start: number; readonly end: number }> {
  let at = 2
  for (let seen = 0; seen < mostSegments; seen += 1) {
    // Cameras pad with stray bytes between segments; go on at the next marker.
    while (at < view.size && view.u8(at) !== 0xff) at += 1
    while (view.u8(at + 1) === 0xff) at += 1
    const marker = view.u8(at + 1)
    if (!(marker >= 0) || marker === 0xd9 || marker === 0xda) return
    if (marker === 0 || marker === 1 || (marker >= 0xd0 && marker <= 0xd8)) {
      at += 2
      continue
    }
    const length = view.u16(at + 2)
    if (!(length >= 2)) return
    yield { marker, start: at + 4, end: Math.min(at + 2 + length, view.size) }
    at += 2 + length
  }
}

const isFrameHeader = (marker: number): boolean =>
  marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc

/** `Exif\0\0` and the TIFF block; some writers put a byte or two too many before it. */
function exifBlock(block: Uint8Array): Uint8Array | null {
  if (!/^exif/i.test(latin1(block.subarray(0, 4)))) return null
  for (const text of ['II*\0', 'MM\0*', 'II', 'MM']) {
    const at = findAscii(block, text, { from: 4, to: 32 })
    if (at > 0) return block.subarray(at)
  }
  return null
}

function xmpStart(block: Uint8Array): number {
  const head = latin1(block.subarray(0, 40))
  if (head.startsWith('http://ns.adobe.com/xap/1.0/\0')) return 29
  return head.startsWith('XMP\0') ? 4 : 0
}

/** Photoshop's resource 0x0404 holds the IPTC records. */
function iptcBlock(block: Uint8Array): Uint8Array | null {
  const view = byteView(block)
  let at = findAscii(block, '8BIM')
  for (let seen = 0; seen < 200 && at >= 0 && view.ascii(at, 4) === '8BIM'; seen += 1) {
    const nameLength = view.u8(at + 6)
    const sizeAt = at + 6 + nameLength + 1 + ((nameLength + 1) % 2)
    const size = view.u32(sizeAt)
    if (!(size >= 0)) return null
    if (view.u16(at + 4) === 0x0404) return view.slice(sizeAt + 4, sizeAt + 4 + size)
    at = sizeAt + 4 + size + (size % 2)
  }
  return null
}

const numberOrNull = (value: number): number | null => (Number.isFinite(value) ? value : null)
