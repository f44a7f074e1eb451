import type { PixelFrame } from '../../../shared/ipc/reader'

/** Milliseconds by the clock, and of processor: a busy machine stretches only the first. */
export interface Spent {
  readonly clock: number
  readonly processor: number
}

export interface PhotoMeasured {
  readonly faces: number
  /** By part; `decode` and `look` together are the whole. */
  readonly parts: Readonly<Record<string, Spent>>
  readonly peakMegabytes: number
}

/** Runs `work` and adds what it took under `part`. */
export type Timed = <Value>(part: string, work: () => Promise<Value>) => Promise<Value>

export interface Pipeline {
  /** How many faces the frames of one photo show. */
  readonly look: (frames: readonly PixelFrame[], timed: Timed) => Promise<number>
  /** Parts looked at once more by themselves; they do not count towards the whole. */
  readonly parts: (frames: readonly PixelFrame[], timed: Timed) => Promise<void>
}
