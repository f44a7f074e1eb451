import { distanceMetres } from '../../item/distance'
import { confidenceOf, inferenceOf, placeAndTime, plural } from '../evidence'
import type { Inference } from '../inference'
import { anyScope, Memory } from '../remembered'
import type { Seen } from '../seen'
import { centreOf } from './centre'
import type { Centre } from './centre'
import { wordsFor } from './gazetteer'
import type { Gazetteer } from './gazetteer'
import { cornerOf } from './earth-cells'
import { placesBy } from './places-by'
import type { Region } from './regions'

/** Where somebody sleeps or works, with what shows it. */
export interface Base extends Centre {
  readonly inference: Inference
  readonly seen: readonly Seen[]
}

const fewestNights = 3
const fewestWorkdays = 3
/** One night in five at a place may be somebody else's. */
const missOfANight = 0.8
const missOfAWorkday = 0.82
/** Nobody commutes over the garden fence: a coarse cell so near to home is home's. */
const workBeyondMetres = 700
const commuteMetres = 150_000
const bases = new Memory<Base>()

/** The place of most nights; null below three. */
export function homeOf(seen: readonly Seen[], gazetteer: Gazetteer | null): Base | null {
  const region = byNight(seen)[0]?.[0]
  if (region === undefined || region.weight < fewestNights) return null
  return bases.recall(gazetteer ?? anyScope, { key: 'home', members: region.seen }, () => {
    const centre = centreOf(region.seen)
    const label =
      `Home: ${where(centre, gazetteer)}, from ${plural(region.weight, 'night')} in ${plural(region.seen.length, 'photo')}; ` +
      `${String(fewestNights)} photos of different nights already give it away`
    return base(
      { kind: 'home', label, confidence: confidenceOf(region.weight, missOfANight) },
      region,
      centre,
    )
  })
}

/** The place of most weekdays between nine and six, away from home; null below three. */
export function workOf(seen: readonly Seen[], home: Base | null, gazetteer: Gazetteer | null): Base | null {
  const region = (byWorkday(seen)[0] ?? []).find(
    ({ coarse }) => home === null || isWorkFor(home, cornerOf(coarse)),
  )
  if (region === undefined || region.weight < fewestWorkdays) return null
  return bases.recall(gazetteer ?? anyScope, { key: 'work', members: region.seen }, () => {
    const centre = centreOf(region.seen)
    const label = `Work or school: ${where(centre, gazetteer)}, from ${plural(region.weight, 'weekday')} in ${plural(region.seen.length, 'photo')}`
    return base(
      { kind: 'work', label, confidence: confidenceOf(region.weight, missOfAWorkday) },
      region,
      centre,
    )
  })
}

const isWorkFor = (
  home: Base,
  corner: { readonly latitude: number; readonly longitude: number },
): boolean => {
  const metres = distanceMetres(home, corner)
  return metres > workBeyondMetres && metres < commuteMetres
}

function base(
  about: { readonly kind: 'home' | 'work'; readonly label: string; readonly confidence: number },
  region: Region,
  centre: Centre,
): Base {
  const inference = inferenceOf({ id: `${about.kind}:${region.id}`, ...about }, region.seen, placeAndTime)
  return { ...centre, inference, seen: region.seen }
}

const where = (centre: Centre, gazetteer: Gazetteer | null): string =>
  `within ${String(centre.radiusMetres)} m of ${centre.latitude.toFixed(4)}, ${centre.longitude.toFixed(4)} (${wordsFor(centre, gazetteer)})`

/** The night an item belongs to, as the day it began on: seven in the evening to eight in the morning. */
export function nightOf({ day, minute }: Seen): number | null {
  if (day === null || minute === null) return null
  if (minute >= 19 * 60) return day
  return minute < 8 * 60 ? day - 1 : null
}

function workdayOf({ day, minute, weekday }: Seen): number | null {
  if (day === null || minute === null || weekday === null || weekday === 0 || weekday === 6) return null
  return minute >= 9 * 60 && minute < 18 * 60 ? day : null
}

const byNight = placesBy(nightOf, 1)
const byWorkday = placesBy(workdayOf, 1)
