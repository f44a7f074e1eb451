import { distanceMetres } from '../../item/distance'
import type { Place } from '../../item/facts'
import type { Seen } from '../seen'

export type Point = Pick<Place, 'latitude' | 'longitude'>

/** The middle of where items were taken, and the metres within which nine of ten of them lie. */
export interface Centre extends Point {
  readonly radiusMetres: number
}

const known = new WeakMap<readonly Seen[], Centre>()

/** Median of latitude and of longitude: a stray fix moves it little. At least one item must have a place. */
export function centreOf(seen: readonly Seen[]): Centre {
  const before = known.get(seen)
  if (before !== undefined) return before
  const latitudes = new Float64Array(seen.length)
  const longitudes = new Float64Array(seen.length)
  let count = 0
  for (const { place } of seen) {
    if (place === null) continue
    latitudes[count] = place.latitude
    longitudes[count] = place.longitude
    count += 1
  }
  const middle = {
    latitude: quantile(latitudes.subarray(0, count), 0.5),
    longitude: quantile(longitudes.subarray(0, count), 0.5),
  }
  const metres = new Float64Array(count)
  for (let at = 0; at < count; at += 1) {
    metres[at] = distanceMetres(middle, {
      latitude: latitudes[at] as number,
      longitude: longitudes[at] as number,
    })
  }
  const centre = { ...middle, radiusMetres: Math.max(10, Math.round(quantile(metres, 0.9))) }
  known.set(seen, centre)
  return centre
}

/** Value below which a share of the numbers lies; NaN of none. */
export function quantile(values: Iterable<number>, share: number): number {
  const numbers = Float64Array.from(values)
  const rank = Math.min(numbers.length - 1, Math.floor(numbers.length * share))
  return rank < 0 ? NaN : ranked(numbers, rank)
}

/** The number that would be at `rank` if they were sorted, found without sorting them all (Hoare 1961); moves them about. */
function ranked(numbers: Float64Array, rank: number): number {
  let [low, high] = [0, numbers.length - 1]
  while (low < high) {
    const pivot = numbers[(low + high) >> 1] as number
    let [left, right] = [low, high]
    while (left <= right) {
      while ((numbers[left] as number) < pivot) left += 1
      while ((numbers[right] as number) > pivot) right -= 1
      if (left > right) break
      const kept = numbers[left] as number
      numbers[left] = numbers[right] as number
      numbers[right] = kept
      left += 1
      right -= 1
    }
    if (rank <= right) high = right
    else if (rank >= left) low = left
    else break
  }
  return numbers[rank] as number
}
