import { firstPlace } from '../item/first-place'
import type { Seen } from './seen'

/** What was seen on these days, both included, of a list in order of time: what has no day lies at its end. */
export const seenOnDays = (seen: readonly Seen[], first: number, last: number): readonly Seen[] =>
  seen.slice(placeOfDay(seen, first), placeOfDay(seen, last + 1))

/** Where the first of this day or a later one is. */
const placeOfDay = (seen: readonly Seen[], wanted: number): number =>
  firstPlace(seen.length, (place) => (seen[place]?.day ?? Infinity) >= wanted)
