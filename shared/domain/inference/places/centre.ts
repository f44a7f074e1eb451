import { distanceMetres } from '../../item/distance'
import type { Place } from '../../item/facts'
import type { Seen } from '../seen'

export type Point = Pick<Place, 'latitude' | 'longitude'>

/** The middle of where items were taken, and the metres within which nine of ten of them lie. */
export interface Centre extends Point {
  readonly radiusMetres: number
}

/** Median of latitude and of longitude: a stray fix moves it little. At least one item must have a place. */
export function centreOf(seen: readonly Seen[]): Centre {
  const places = seen.flatMap(({ place }) => (place === null ? [] : [place]))
  const point = {
    latitude: quantile(
      places.map(({ latitude }) => latitude),
      0.5,
    ),
    longitude: quantile(
      places.map(({ longitude }) => longitude),
      0.5,
    ),
  }
  const distances = places.map((place) => distanceMetres(point, place))
  return { ...point, radiusMetres: Math.max(10, Math.round(quantile(distances, 0.9))) }
}

/** Value below which a share of the numbers lies; NaN of none. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((one, other) => one - other)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? NaN
}
