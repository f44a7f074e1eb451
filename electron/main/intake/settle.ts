import type { FoundFile } from './found-file'

/** A file is read once its size and times have stood still for so long. */
export const settleTimeMs = 1_200
/** A young file that ends too early is given so long for the rest: transfers stall. */
export const patienceMs = 15_000

/** What tells two looks at a growing file apart. */
export interface Look {
  readonly stamp: string
  /** Milliseconds of the clock that `settledIn` is given. */
  readonly at: number
}

export const settleStamp = (file: FoundFile): string =>
  `${file.inode}|${String(file.bytes)}|${String(file.modifiedNs)}|${String(file.changedNs)}`

/**
 * Milliseconds until a file counts as settled; 0 when it does.
 *
 * A file whose times are old is settled at first sight, so that a first scan waits for nothing. One with times in the
 * future (another machine's clock) has to be seen standing still.
 */
export function settledIn(file: FoundFile, firstLook: Look, now: number): number {
  const newest = file.modifiedNs > file.changedNs ? file.modifiedNs : file.changedNs
  const age = now - Number(newest / 1_000_000n)
  if (age >= settleTimeMs) return 0
  const stoodStill = firstLook.stamp === settleStamp(file) ? now - firstLook.at : 0
  return Math.max(0, settleTimeMs - Math.max(stoodStill, age))
}
