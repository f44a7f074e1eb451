import type { Seen } from './seen'

/** What was seen on these days, both included, of a list in order of time: what has no day lies at its end. */
export const seenOnDays = (seen: readonly Seen[], first: number, last: number): readonly Seen[] =>
  seen.slice(placeOfDay(seen, first), placeOfDay(seen, last + 1))

/** Where the first of this day or a later one is. */
function placeOfDay(seen: readonly Seen[], wanted: number): number {
  let [low, high] = [0, seen.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((seen[middle]?.day ?? Infinity) < wanted) low = middle + 1
    else high = middle
  }
  return low
}
