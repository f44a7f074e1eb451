import type { Place } from './facts'

type Point = Pick<Place, 'latitude' | 'longitude'>

const earthRadiusMetres = 6_371_008.8
const radians = (degrees: number): number => (degrees * Math.PI) / 180

/** Metres between two points along the surface, on a sphere (haversine; error under 0.6 %). */
export function distanceMetres(one: Point, other: Point): number {
  const halfLatitude = Math.sin(radians(other.latitude - one.latitude) / 2)
  const halfLongitude = Math.sin(radians(other.longitude - one.longitude) / 2)
  const cosines = Math.cos(radians(one.latitude)) * Math.cos(radians(other.latitude))
  const chord = halfLatitude ** 2 + cosines * halfLongitude ** 2
  return 2 * earthRadiusMetres * Math.asin(Math.min(1, Math.sqrt(chord)))
}

/** Whether the distance is below so many metres; most pairs are told without trigonometry. */
export function isWithin(one: Point, other: Point, metres: number): boolean {
  const north = earthRadiusMetres * Math.abs(radians(other.latitude - one.latitude))
  if (north >= metres) return false
  // First along the meridian, then along the parallel, as if it were the equator: the shortest way is no longer.
  const around = earthRadiusMetres * Math.abs(radians(other.longitude - one.longitude))
  return north + around < metres || distanceMetres(one, other) < metres
}
