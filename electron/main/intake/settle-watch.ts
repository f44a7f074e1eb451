import type { Candidate, FoundFile } from './found-file'
import { settledIn, settleStamp } from './settle'
import type { Look } from './settle'

/** Remembers since when files that are still young have stood still. */
export class SettleWatch {
  readonly #firstLooks = new Map<string, Look>()

  /** Milliseconds until the file and all that belongs to it are settled; 0 when they are. */
  msLeft(file: Candidate, now: number): number {
    const files = [file, ...file.companions.map((companion) => companion.file)]
    const ms = Math.max(...files.map((one) => settledIn(one, this.#firstLook(one, now), now)))
    if (ms === 0) files.forEach((one) => this.#firstLooks.delete(one.path))
    return ms
  }

  #firstLook(file: FoundFile, now: number): Look {
    const stamp = settleStamp(file)
    const before = this.#firstLooks.get(file.path)
    if (before?.stamp === stamp) return before
    const first = { stamp, at: now }
    this.#firstLooks.set(file.path, first)
    return first
  }
}
