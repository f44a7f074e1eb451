import { byteView } from './byte-view'

/** A file that can be read in parts; small ones lie whole in memory. */
export interface RangeSource {
  readonly size: number
  /** Bytes from `start` (included) to `end` (excluded), cut at the file's end. */
  readonly read: (start: number, end: number) => Promise<Uint8Array>
}

/** How parts of the file of the running job are asked for. */
export type ReadRange = (start: number, end: number) => Promise<Uint8Array>

export function sourceOfBytes(bytes: Uint8Array): RangeSource {
  const { slice } = byteView(bytes)
  return { size: bytes.byteLength, read: (start, end) => Promise.resolve(slice(start, end)) }
}

const longestRange = 8 * 1_024 * 1_024

/** Asks for long stretches piece by piece, since one answer is at most 16 MiB. */
export function sourceOfRanges(size: number, readRange: ReadRange): RangeSource {
  const read = async (start: number, end: number): Promise<Uint8Array> => {
    const [from, to] = [Math.max(0, start), Math.min(end, size)]
    if (to <= from) return new Uint8Array(0)
    if (to - from <= longestRange) return readRange(from, to)
    const whole = new Uint8Array(to - from)
    for (let at = from; at < to; at += longestRange) {
      whole.set(await readRange(at, Math.min(at + longestRange, to)), at - from)
    }
    return whole
  }
  return { size, read }
}
