import { firstPlace } from '../../../shared/domain/item/first-place'

const leastWindowMs = 20_000
const fewestFinished = 8
const fewestMs = 2_000

/**
 * Tells how long a stage still takes: what is left, by weight, at the rate of its later half (20 seconds at least, so that a few
 * large files do not swing it, and a machine that got slower shows). Counted from the first file's end: before it the engine starts.
 *
 * Times are milliseconds of one clock. Weights make a film count for more than a photo.
 */
export class ProgressMeter {
  done = 0
  total = 0
  #weightLeft = 0
  /** When work ended since the last pause, and the weight that was done by then. */
  #ends: { readonly at: number; readonly weightDone: number }[] = []

  add(weight: number): void {
    this.total += 1
    this.#weightLeft += weight
  }

  /** Time that passes from here on without work does not count. */
  pause(): void {
    this.#ends = []
  }

  finish(weight: number, now: number): void {
    this.done += 1
    this.#weightLeft -= weight
    this.#ends.push({ at: now, weightDone: (this.#ends.at(-1)?.weightDone ?? 0) + weight })
  }

  reset(): void {
    this.done = 0
    this.total = 0
    this.#weightLeft = 0
    this.pause()
  }

  /** Null until enough was finished to say. */
  secondsLeft(now: number): number | null {
    const first = this.#ends[0]?.at ?? now
    const since = Math.max(first, now - Math.max(leastWindowMs, (now - first) / 2))
    const ends = this.#ends
    const next = firstPlace(ends.length, (place) => (ends[place]?.at ?? Infinity) > since)
    if (ends.length - next < fewestFinished || now - since < fewestMs) return null
    const weight = (ends.at(-1)?.weightDone ?? 0) - (ends[next - 1]?.weightDone ?? 0)
    return Math.max(0, (this.#weightLeft / weight) * ((now - since) / 1_000))
  }
}

interface Weighed {
  readonly path: string
  readonly bytes: number
}

/** Seconds for a file's metadata and thumbnail are about proportional to this: a fixed share, and a share for its bytes. */
export const readingWeight = ({ bytes }: Weighed): number => 1 + Math.min(bytes, mostBytes) / (4 * mebibyte)

/** Seconds for its pixels: the nets take the same for every photo, and a film is looked at in several frames. */
export const lookingWeight = ({ path, bytes }: Weighed): number =>
  (filmName.test(path) ? framesOfFilm : 1) + Math.min(bytes, mostBytes) / (16 * mebibyte)

const mebibyte = 1_024 * 1_024
const mostBytes = 64 * mebibyte
const framesOfFilm = 5
/** By its name: before it is read nobody knows more, and nothing but the remaining time rests on it. */
const filmName = /\.(mp4|mov|m4v|3gp|3g2|avi|mkv|webm|mts|m2ts)$/i
