import { byteView, latin1 } from '../byte-view'
import type { ByteView } from '../byte-view'
import { emptyContainer } from './container'
import type { Container } from './container'

const mostChunks = 5_000

export interface RiffChunk {
  readonly name: string
  readonly start: number
  readonly end: number
}

/** Chunks of a RIFF file between two offsets. */
export function* riffChunks(view: ByteView, from: number, to: number): Generator<RiffChunk> {
  let at = from
  for (let seen = 0; seen < mostChunks && at + 8 <= Math.min(to, view.size); seen += 1) {
    const length = view.u32(at + 4)
    yield { name: view.ascii(at, 4), start: at + 8, end: Math.min(at + 8 + length, view.size) }
    at += 8 + length + (length % 2)
  }
}

/** Walks a WebP's chunks: size, EXIF, XMP. */
export function readWebpChunks(bytes: Uint8Array): Container {
  const view = byteView(bytes, true)
  let found: Container = emptyContainer
  for (const { name, start, end } of riffChunks(view, 12, view.size)) {
    const body = view.slice(start, end)
    if (name === 'EXIF') found = { ...found, tiff: found.tiff ?? withoutExifHeader(body) }
    else if (name === 'XMP ') found = { ...found, xmp: [...found.xmp, body] }
    else if (found.width === null) found = { ...found, ...webpSize(name, byteView(body, true)) }
  }
  return found
}

function webpSize(name: string, body: ByteView): { readonly width: number; readonly height: number } | null {
  if (name === 'VP8X' && body.size >= 10) {
    const u24 = (at: number): number => body.u16(at) + body.u8(at + 2) * 65_536
    return { width: u24(4) + 1, height: u24(7) + 1 }
  }
  if (name === 'VP8 ' && body.size >= 10) {
    return { width: body.u16(6) & 0x3fff, height: body.u16(8) & 0x3fff }
  }
  if (name === 'VP8L' && body.size >= 5) {
    const bits = body.u32(1)
    return { width: (bits & 0x3fff) + 1, height: ((bits >>> 14) & 0x3fff) + 1 }
  }
  return null
}

const withoutExifHeader = (body: Uint8Array): Uint8Array =>
  latin1(body.subarray(0, 4)) === 'Exif' ? body.subarray(6) : body
