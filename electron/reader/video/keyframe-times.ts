/** Moments evenly across a video, away from its ends, where fades and black frames are. Seconds. */
export function frameTimes(durationSeconds: number, count: number): readonly number[] {
  const length = Number.isFinite(durationSeconds) && durationSeconds > 0 ? durationSeconds : 0
  const wanted = length < 1 ? 1 : Math.min(count, Math.max(2, Math.ceil(length / 2)))
  return Array.from({ length: wanted }, (_, index) => (length * (index + 0.5)) / wanted)
}
