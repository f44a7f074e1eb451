import { byteView } from '../byte-view'
import type { ByteView } from '../byte-view'
import { PixelsRefused, problemOf } from '../problems'
import type { Rgb } from './rgb'

const mostPixels = 40_000_000
const uncompressed = 0
const bitFields = 3

interface BitmapHeader {
  readonly width: number
  readonly height: number
  readonly isTopDown: boolean
  readonly bits: number
  readonly pixelsAt: number
  readonly palette: readonly (readonly [number, number, number])[]
  readonly masks: readonly number[]
}

/** Decodes an uncompressed Windows bitmap of 1 to 32 bits a pixel; others are refused with a typed reason. */
export function decodeBitmap(bytes: Uint8Array): Rgb {
  const view = byteView(bytes, true)
  const header = readHeader(view)
  const { width, height, bits, pixelsAt, isTopDown } = header
  const rowBytes = Math.floor((width * bits + 31) / 32) * 4
  if (pixelsAt + rowBytes * height > view.size + rowBytes) throw new PixelsRefused(problemOf('truncated'))
  const data = new Uint8Array(width * height * 3)
  const read = pixelReader(view, header)
  for (let y = 0; y < height; y += 1) {
    const row = pixelsAt + rowBytes * (isTopDown ? y : height - 1 - y)
    for (let x = 0; x < width; x += 1) data.set(read(row, x), (y * width + x) * 3)
  }
  return { width, height, data }
}

function readHeader(view: ByteView): BitmapHeader {
  const size = view.u32(14)
  const isOld = size === 12
  const width = isOld ? view.u16(18) : view.i32(18)
  const signedHeight = isOld ? view.u16(20) : view.i32(22)
  const height = Math.abs(signedHeight)
  const bits = view.u16(isOld ? 24 : 28)
  const compression = isOld ? uncompressed : view.u32(30)
  if (!(width > 0) || !(height > 0)) throw new PixelsRefused(problemOf('corrupt'))
  if (width * height > mostPixels) throw new PixelsRefused(problemOf('too-large'))
  if (![1, 4, 8, 16, 24, 32].includes(bits)) throw new PixelsRefused(problemOf('corrupt'))
  if (compression !== uncompressed && compression !== bitFields)
    throw new PixelsRefused(problemOf('unsupported'))
  const masksAt = 54
  return {
    width,
    height,
    isTopDown: signedHeight < 0,
    bits,
    pixelsAt: view.u32(10),
    palette: bits <= 8 ? readPalette(view, isOld, size) : [],
    masks: compression === bitFields ? [0, 4, 8].map((at) => view.u32(masksAt + at)) : defaultMasks(bits),
  }
}

const defaultMasks = (bits: number): readonly number[] =>
  bits === 16 ? [0x7c00, 0x03e0, 0x001f] : [0xff_0000, 0xff00, 0xff]

function readPalette(view: ByteView, isOld: boolean, size: number): BitmapHeader['palette'] {
  const step = isOld ? 3 : 4
  const count = Math.min(256, Math.floor((view.u32(10) - 14 - size) / step))
  return Array.from({ length: Math.max(0, count) }, (_, index) => {
    const at = 14 + size + index * step
    return [view.u8(at + 2) || 0, view.u8(at + 1) || 0, view.u8(at) || 0] as const
  })
}

function pixelReader(
  view: ByteView,
  { bits, palette, masks }: BitmapHeader,
): (row: number, x: number) => readonly number[] {
  const black = [0, 0, 0]
  if (bits <= 8) {
    const perByte = 8 / bits
    return (row, x) => {
      const packed = view.u8(row + Math.floor(x / perByte)) || 0
      return palette[(packed >> (8 - bits * ((x % perByte) + 1))) & (2 ** bits - 1)] ?? black
    }
  }
  if (bits === 24) return (row, x) => [2, 1, 0].map((channel) => view.u8(row + x * 3 + channel) || 0)
  const channels = masks.map(maskReader)
  return (row, x) => {
    const packed = (bits === 16 ? view.u16(row + x * 2) : view.u32(row + x * 4)) || 0
    return channels.map((channel) => channel(packed))
  }
}

/** A channel's bits as 0 to 255, whatever their number. */
function maskReader(mask: number): (packed: number) => number {
  if (mask === 0) return () => 0
  const shift = Math.log2((mask & -mask) >>> 0)
  const most = mask / 2 ** shift
  return (packed) => Math.round((((packed & mask) >>> 0) / 2 ** shift / most) * 255)
}
