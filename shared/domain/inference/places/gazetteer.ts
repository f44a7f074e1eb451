import { distanceMetres } from '../../item/distance'
import type { Point } from './centre'

/** A town of the offline gazetteer; `country` is its ISO 3166 code. */
export interface Town extends Point {
  readonly name: string
  readonly country: string
  readonly population: number
  /** A part of a larger place, such as a borough or a district. */
  readonly isQuarter: boolean
}

/** Names for points. Its data is loaded outside the domain and passed in. */
export interface Gazetteer {
  /** The nearest town or quarter within 20 km, and the city it belongs to; null where nothing is near. */
  readonly nearest: (point: Point) => NamedPlace | null
}

export interface NamedPlace {
  readonly quarter: string
  readonly city: string
  readonly country: string
}

const farthestMetres = 20_000
const cityReachMetres = 12_000
const cellsPerDegree = 4

/** An index over towns by quarter degrees; built once, asked often. */
export function gazetteerOf(towns: readonly Town[]): Gazetteer {
  const cells = new Map<number, Town[]>()
  for (const town of towns) {
    const key = keyOf(row(town.latitude), row(town.longitude))
    const cell = cells.get(key)
    if (cell === undefined) cells.set(key, [town])
    else cell.push(town)
  }
  return {
    nearest: (point) => {
      const near = around(cells, point)
        .map((town) => ({ town, metres: distanceMetres(point, town) }))
        .filter(({ metres }) => metres <= farthestMetres)
      const closest = near.reduce<NearTown | null>(
        (best, one) => (best === null || one.metres < best.metres ? one : best),
        null,
      )
      if (closest === null) return null
      const city = closest.town.isQuarter ? largest(near, closest) : closest
      return { quarter: closest.town.name, city: city.town.name, country: closest.town.country }
    },
  }
}

interface NearTown {
  readonly town: Town
  readonly metres: number
}

/** The largest whole place that a quarter can belong to. */
const largest = (near: readonly NearTown[], quarter: NearTown): NearTown =>
  near
    .filter(
      ({ town, metres }) =>
        metres <= cityReachMetres && town.country === quarter.town.country && !town.isQuarter,
    )
    .reduce((best, one) => (one.town.population > best.town.population ? one : best), quarter)

function around(
  cells: ReadonlyMap<number, readonly Town[]>,
  { latitude, longitude }: Point,
): readonly Town[] {
  const reach = Math.min(
    8,
    Math.ceil((0.18 / Math.max(0.05, Math.cos((latitude * Math.PI) / 180))) * cellsPerDegree),
  )
  const found: Town[] = []
  for (let down = -1; down <= 1; down += 1) {
    for (let across = -reach; across <= reach; across += 1) {
      found.push(...(cells.get(keyOf(row(latitude) + down, row(longitude) + across)) ?? []))
    }
  }
  return found
}

const row = (degrees: number): number => Math.floor(degrees * cellsPerDegree)
const keyOf = (down: number, across: number): number => down * 10_000 + across

const countries = new Intl.DisplayNames(['en'], { type: 'region' })
export const countryName = (code: string): string => countries.of(code) ?? code

/** `Belém, Lisbon, Portugal`; coordinates to a hundredth of a degree where no name is known. */
export function wordsFor(point: Point, gazetteer: Gazetteer | null): string {
  const named = gazetteer?.nearest(point) ?? null
  if (named === null) return `${point.latitude.toFixed(2)}, ${point.longitude.toFixed(2)}`
  const parts = [named.quarter, named.city, countryName(named.country)]
  return [...new Set(parts)].join(', ')
}
