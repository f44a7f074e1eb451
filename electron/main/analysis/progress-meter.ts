const windowMs = 60_000
const fewestFinished = 8
const fewestMs = 2_000

/**
 * Tells how long a stage still takes: what is left, by weight, at the rate of the last minute.
 *
 * Times are milliseconds of one clock. Weights make a film count for more than a photo.
 */
export class ProgressMeter {
  done = 0
  total = 0
  #weightLeft = 0
  #finished: { readonly at: number; readonly weight: number }[] = []
  #startedAt: number | null = null

  add(weight: number): void {
    this.total += 1
    this.#weightLeft += weight
  }

  /** Work begins, or goes on after a pause: time that passed without any does not count. */
  start(now: number): void {
    this.#startedAt ??= now
  }

  pause(): void {
    this.#startedAt = null
    this.#finished = []
  }

  finish(weight: number, now: number): void {
    this.done += 1
    this.#weightLeft -= weight
    this.#finished.push({ at: now, weight })
  }

  reset(): void {
    this.done = 0
    this.total = 0
    this.#weightLeft = 0
    this.pause()
  }

  /** Null until enough was finished to say. */
  secondsLeft(now: number): number | null {
    this.#finished = this.#finished.filter((one) => now - one.at <= windowMs)
    const since = Math.max(this.#startedAt ?? now, now - windowMs)
    const elapsedMs = now - since
    if (this.#finished.length < fewestFinished || elapsedMs < fewestMs) return null
    const weight = this.#finished.reduce((sum, one) => sum + one.weight, 0)
    return Math.max(0, (this.#weightLeft / weight) * (elapsedMs / 1_000))
  }
}

/** Seconds are about proportional to this: a fixed share a file, and a share for its bytes. */
export const weightOf = (bytes: number, isVideo: boolean): number =>
  (isVideo ? 4 : 1) + Math.min(bytes, 64 * 1_024 * 1_024) / (4 * 1_024 * 1_024)
