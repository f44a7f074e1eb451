import { isWithin } from '../../item/distance'
import { inferenceOf, placeAndTime, plural } from '../evidence'
import type { Inference } from '../inference'
import { anyScope, Memory } from '../remembered'
import { dateOfDay, distinct } from '../seen'
import type { Seen } from '../seen'
import { centreOf } from './centre'
import type { Centre } from './centre'
import { wordsFor } from './gazetteer'
import type { Gazetteer } from './gazetteer'
import type { Base } from './home-and-work'
import { placesBy } from './places-by'
import type { Region } from './regions'

/** A place somebody was at, whatever for. */
export interface Visited extends Centre {
  readonly region: Region
  readonly inference: Inference
}

/** Receivers in cities are 5 to 50 m off; a place read from a file is as sure as that file. */
const placeConfidence = 0.95
const apartMetres = 150
const memory = new Memory<Visited>()
const ofRegions = new WeakMap<object, WeakMap<Region, Visited>>()

/** Every place of the roll but home and work, most days first; one that lies on a heavier one is part of it. */
export function visitsOf(
  seen: readonly Seen[],
  bases: readonly Base[],
  gazetteer: Gazetteer | null,
): readonly Visited[] {
  const taken = new Grid(bases)
  const visits: Visited[] = []
  for (const [round, regions] of byDay(seen).entries()) {
    for (const region of regions) {
      const visit = visitOf(round === 0 ? region.id : region.fineId, region, gazetteer)
      if (taken.hasNear(visit)) continue
      taken.add(visit)
      visits.push(visit)
    }
  }
  return visits
}

/** Days come in the order of time, and what has none comes last. */
const dayOrNever = ({ day }: Seen): number => day ?? Number.MAX_SAFE_INTEGER

/** A coarse cell gives one place a round; what its window left out, a later round may tell. */
const byDay = placesBy(dayOrNever, 4)

function visitOf(id: string, region: Region, gazetteer: Gazetteer | null): Visited {
  const scope = gazetteer ?? anyScope
  const known = ofRegions.get(scope) ?? new WeakMap<Region, Visited>()
  ofRegions.set(scope, known)
  const before = known.get(region)
  if (before !== undefined) return before
  const made = memory.recall(scope, { key: id, members: region.seen }, () => {
    const centre = centreOf(region.seen)
    return { ...centre, region, inference: placeInference(id, { region, centre, gazetteer }) }
  })
  known.set(region, made)
  return made
}

function placeInference(
  id: string,
  {
    region,
    centre,
    gazetteer,
  }: { readonly region: Region; readonly centre: Centre; readonly gazetteer: Gazetteer | null },
): Inference {
  const days = [...distinct(region.seen, ({ day }) => day)].sort((one, other) => one - other)
  const [first, last] = [days[0], days.at(-1)]
  const when =
    first === undefined || last === undefined
      ? 'at an unknown time'
      : first === last
        ? `on ${dateOfDay(first)}`
        : `on ${plural(days.length, 'day')} from ${dateOfDay(first)} to ${dateOfDay(last)}`
  return inferenceOf(
    {
      id: `place:${id}`,
      kind: 'place',
      label: `Was within ${String(centre.radiusMetres)} m of ${centre.latitude.toFixed(4)}, ${centre.longitude.toFixed(4)} (${wordsFor(centre, gazetteer)}) ${when}`,
      confidence: placeConfidence,
    },
    region.seen,
    placeAndTime,
  )
}

/** Centres by squares of a hundredth of a degree, to ask only the near ones. */
class Grid {
  private readonly cells = new Map<number, Centre[]>()

  constructor(centres: readonly Centre[]) {
    for (const centre of centres) this.add(centre)
  }

  add(centre: Centre): void {
    const key = keyOf(centre.latitude, centre.longitude)
    const others = this.cells.get(key)
    if (others === undefined) this.cells.set(key, [centre])
    else others.push(centre)
  }

  hasNear(point: Centre): boolean {
    for (const down of [-0.01, 0, 0.01]) {
      for (const across of [-0.01, 0, 0.01]) {
        const near = this.cells.get(keyOf(point.latitude + down, point.longitude + across)) ?? []
        if (near.some((centre) => isWithin(centre, point, apartMetres))) return true
      }
    }
    return false
  }
}

const keyOf = (latitude: number, longitude: number): number =>
  Math.floor(latitude * 100) * 100_000 + Math.floor(longitude * 100)
