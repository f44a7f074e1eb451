/**
 * Numbers and texts out of a stranger's bytes, at offsets that may be anything.
 *
 * A number outside the bytes is NaN, so that every comparison with it is false and every walk over it ends; a slice is cut
 * at the end.
 */
export interface ByteView {
  readonly bytes: Uint8Array
  readonly size: number
  readonly isLittleEndian: boolean
  readonly u8: (at: number) => number
  readonly u16: (at: number) => number
  readonly u32: (at: number) => number
  readonly i32: (at: number) => number
  /** Exact up to 2^53. */
  readonly u64: (at: number) => number
  readonly f32: (at: number) => number
  readonly f64: (at: number) => number
  /** Latin-1, one character a byte, for signatures and four-letter names. */
  readonly ascii: (at: number, length: number) => string
  readonly slice: (start: number, end: number) => Uint8Array
}

export function byteView(bytes: Uint8Array, isLittleEndian = false): ByteView {
  const data = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const size = bytes.byteLength
  const holds = (at: number, length: number): boolean => at >= 0 && at + length <= size
  const u32 = (at: number): number => (holds(at, 4) ? data.getUint32(at, isLittleEndian) : Number.NaN)
  const slice = (start: number, end: number): Uint8Array =>
    bytes.subarray(clamp(start, size), clamp(Math.max(start, end), size))
  return {
    bytes,
    size,
    isLittleEndian,
    u8: (at) => (holds(at, 1) ? data.getUint8(at) : Number.NaN),
    u16: (at) => (holds(at, 2) ? data.getUint16(at, isLittleEndian) : Number.NaN),
    u32,
    i32: (at) => (holds(at, 4) ? data.getInt32(at, isLittleEndian) : Number.NaN),
    u64: (at) => u32(isLittleEndian ? at + 4 : at) * 2 ** 32 + u32(isLittleEndian ? at : at + 4),
    f32: (at) => (holds(at, 4) ? data.getFloat32(at, isLittleEndian) : Number.NaN),
    f64: (at) => (holds(at, 8) ? data.getFloat64(at, isLittleEndian) : Number.NaN),
    ascii: (at, length) => latin1(slice(at, at + Math.min(length, 4_096))),
    slice,
  }
}

/** UTF-8 where the bytes are UTF-8, else Latin-1; control characters and what follows a NUL are dropped. */
export function readableText(bytes: Uint8Array, longest: number): string {
  const end = bytes.indexOf(0)
  const cut = bytes.subarray(0, Math.min(end < 0 ? bytes.length : end, longest * 4))
  return tidyText(decodeUtf8(cut) ?? latin1(cut), longest)
}

/** One line of text, trimmed, without control characters, at most `longest` long and never ending in half a letter. */
export function tidyText(text: string, longest: number): string {
  const clean = text.replace(/[\u0000-\u001f\u007f-\u009f]+/g, ' ').trim()
  return clean
    .slice(0, longest)
    .replace(/[\ud800-\udbff]$/, '')
    .trimEnd()
}

/** Where a text begins among the bytes between two offsets; -1 when nowhere. */
export function findAscii(
  bytes: Uint8Array,
  text: string,
  { from = 0, to = bytes.length }: { readonly from?: number; readonly to?: number } = {},
): number {
  const first = text.charCodeAt(0)
  const last = Math.min(to, bytes.length) - text.length
  for (let at = bytes.indexOf(first, from); at >= 0 && at <= last; at = bytes.indexOf(first, at + 1)) {
    let matched = 1
    while (matched < text.length && bytes[at + matched] === text.charCodeAt(matched)) matched += 1
    if (matched === text.length) return at
  }
  return -1
}

export function decodeUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}

export function latin1(bytes: Uint8Array): string {
  let text = ''
  for (let at = 0; at < bytes.length; at += 4_096) {
    text += String.fromCharCode(...bytes.subarray(at, at + 4_096))
  }
  return text
}

const clamp = (value: number, size: number): number => (value >= 0 ? Math.min(value, size) : 0)
