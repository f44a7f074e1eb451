import { distanceMetres } from '../../item/distance'
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
import { regionsOf } from './windows'
import type { Region } from './windows'

/** A place somebody was at, whatever for. */
export interface Visited extends Centre {
  readonly region: Region
  readonly inference: Inference
}

/** Receivers in cities are 5 to 50 m off; a place read from a file is as sure as that file. */
const placeConfidence = 0.95
const apartMetres = 150
const centres = new Memory<Centre>()
const places = new Memory<Inference>()

/** Every place of the roll but home and work, most days first; one that lies on a heavier one is part of it. */
export function visitsOf(
  seen: readonly Seen[],
  bases: readonly Base[],
  gazetteer: Gazetteer | null,
): readonly Visited[] {
  const taken = new Grid(bases)
  const visits: Visited[] = []
  for (const region of regionsOf(seen, ({ day }) => day ?? Number.MAX_SAFE_INTEGER)) {
    const centre = centres.recall(anyScope, { key: region.id, members: region.seen }, () =>
      centreOf(region.seen),
    )
    if (taken.hasNear(centre)) continue
    taken.add(centre)
    visits.push({
      ...centre,
      region,
      inference: places.recall(gazetteer ?? anyScope, { key: region.id, members: region.seen }, () =>
        placeInference(region, centre, gazetteer),
      ),
    })
  }
  return visits
}

function placeInference(region: Region, centre: Centre, gazetteer: Gazetteer | null): Inference {
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
      id: `place:${region.id}`,
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
  private readonly cells = new Map<string, Centre[]>()

  constructor(centres: readonly Centre[]) {
    for (const centre of centres) this.add(centre)
  }

  add(centre: Centre): void {
    const key = keyOf(centre.latitude, centre.longitude)
    this.cells.set(key, [...(this.cells.get(key) ?? []), centre])
  }

  hasNear({ latitude, longitude }: Centre): boolean {
    for (const down of [-0.01, 0, 0.01]) {
      for (const across of [-0.01, 0, 0.01]) {
        const near = this.cells.get(keyOf(latitude + down, longitude + across)) ?? []
        if (near.some((centre) => distanceMetres(centre, { latitude, longitude }) < apartMetres)) return true
      }
    }
    return false
  }
}

const keyOf = (latitude: number, longitude: number): string =>
  `${String(Math.floor(latitude * 100))},${String(Math.floor(longitude * 100))}`
