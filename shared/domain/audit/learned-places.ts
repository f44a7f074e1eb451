import type { Audit } from './audit'
import { smallestHomeSet } from './smallest-home-set'
import { centreOf } from '../inference/places/centre'
import { wordsFor } from '../inference/places/gazetteer'
import { distanceMetres } from '../item/distance'
import type { JudgedInference } from '../inference/inference'
import { seenInOrder } from '../inference/seen'
import type { Seen } from '../inference/seen'
import type { ItemId } from '../item/ids'

/** Degrees, south and west negative. */
export type Spot = readonly [longitude: number, latitude: number]

export interface LearnedPlace {
  readonly inference: string
  readonly kind: 'home' | 'work' | 'place'
  /** Quarter, city and country where the gazetteer knows them; coordinates where not. */
  readonly name: string
  readonly photos: number
  readonly spot: Spot
  /** Nine in ten photos lie within it. */
  readonly radiusMetres: number
}

export interface LearnedTrip {
  readonly inference: string
  /** In order of time, a point wherever the next photo is some way off; at most 400. */
  readonly path: readonly Spot[]
}

export interface LearnedPlaces {
  readonly places: readonly LearnedPlace[]
  readonly trips: readonly LearnedTrip[]
  /** The fewest photos that already tell where home is; empty where it is not told. */
  readonly homeFrom: readonly ItemId[]
  /** Longitude and latitude of each photo with a place that could leave, one after the other. */
  readonly points: Float64Array
  readonly withoutPlace: number
}

const apartMetres = 400
const mostPoints = 400

/** Where the roll was made, as a map draws it; what is revoked takes no part. */
export function learnedPlaces(audit: Audit): LearnedPlaces {
  const { inferences } = audit.learned()
  const seenOf = (inference: JudgedInference) => seenInOrder(itemsOf(audit, inference.items))
  const open = audit.items.filter(
    (_, position) => !['revoked', 'would-not'].includes(audit.outcomeAt(position)),
  )
  const spots = open.flatMap(({ facts }) => (facts.metadata.place === null ? [] : [facts.metadata.place]))
  const home = inferences.find(({ kind }) => kind === 'home')
  return {
    places: inferences.flatMap((inference) => placeOf(audit, inference)),
    trips: inferences
      .filter(({ kind }) => kind === 'trip')
      .map((inference) => ({ inference: inference.id, path: pathOf(seenOf(inference)) })),
    homeFrom: home === undefined ? [] : smallestHomeSet(seenOf(home)),
    points: Float64Array.from(spots.flatMap(({ longitude, latitude }) => [longitude, latitude])),
    withoutPlace: open.length - spots.length,
  }
}

export const itemsOf = (audit: Audit, ids: readonly ItemId[]) =>
  ids.flatMap((id) => audit.items[audit.positionOf(id) ?? -1] ?? [])

function placeOf(audit: Audit, inference: JudgedInference): readonly LearnedPlace[] {
  const { kind, id } = inference
  if (kind !== 'home' && kind !== 'work' && kind !== 'place') return []
  const { longitude, latitude, radiusMetres } = centreOf(seenInOrder(itemsOf(audit, inference.items)))
  const name = wordsFor({ longitude, latitude }, audit.circumstances.gazetteer ?? null)
  const photos = inference.items.length
  return [{ inference: id, kind, name, photos, spot: [longitude, latitude], radiusMetres }]
}

function pathOf(seen: readonly Seen[]): readonly Spot[] {
  const path: Spot[] = []
  let last: Seen['place'] = null
  for (const { place } of seen) {
    if (place === null || (last !== null && distanceMetres(last, place) < apartMetres)) continue
    path.push([place.longitude, place.latitude])
    last = place
  }
  const step = Math.ceil(path.length / mostPoints)
  return step <= 1 ? path : path.filter((_, at) => at % step === 0)
}
