import { isWithin } from '../../item/distance'
import { columnsOf } from '../columns'
import { inferenceOf, placeAndTime, plural } from '../evidence'
import type { Inference } from '../inference'
import { anyScope, Memory } from '../remembered'
import { dateOfDay, distinct } from '../seen'
import type { Seen } from '../seen'
import { centreOf } from './centre'
import type { Centre } from './centre'
import { countryName } from './gazetteer'
import type { Gazetteer } from './gazetteer'
import type { Base } from './home-and-work'

export interface Trip {
  readonly firstDay: number
  readonly lastDay: number
  readonly title: string
  readonly seen: readonly Seen[]
  readonly inference: Inference
  readonly absence: Inference
}

/** From so far on, somebody is away from home. */
export const awayMetres = 60_000
/** Nobody says where somebody was for so long, and they are still away. */
export const longestSilentDays = 6
const tripConfidence = 0.9
const absenceConfidence = 0.85
const trips = new Memory<Trip>()
const names = new Memory<string>()

/** Stays of two days or more beyond 60 km of home; none while no home is known. `seen` is in order of time. */
export function tripsOf(
  seen: readonly Seen[],
  home: Base | null,
  gazetteer: Gazetteer | null,
): readonly Trip[] {
  if (home === null) return []
  const runs = awayRuns(seen, home).filter(isOfDays)
  const ids = new Map<string, number>()
  return runs.map((run) => {
    const id = names.recall(anyScope, { key: 'trip', members: run }, () => idOf(run))
    const earlier = ids.get(id) ?? 0
    ids.set(id, earlier + 1)
    const name = earlier === 0 ? id : `${id}:${String(earlier + 1)}`
    return trips.recall(gazetteer ?? anyScope, { key: name, members: run }, () =>
      tripOf(run, name, gazetteer),
    )
  })
}

/** Stays beyond 60 km of home, also of one day; `seen` is in order of time. */
function awayRuns(seen: readonly Seen[], home: Centre): readonly (readonly Seen[])[] {
  const { day, latitude, longitude } = columnsOf(seen)
  const runs: Seen[][] = []
  let run: Seen[] | null = null
  let lastDay = NaN
  for (let at = 0; at < seen.length; at += 1) {
    const [today, north, east] = [day[at] as number, latitude[at] as number, longitude[at] as number]
    if (Number.isNaN(north) || Number.isNaN(today)) continue
    if (isWithin(home, { latitude: north, longitude: east }, awayMetres)) {
      run = null
      continue
    }
    const one = seen[at] as Seen
    if (run === null || today - lastDay > longestSilentDays) {
      run = [one]
      runs.push(run)
    } else run.push(one)
    lastDay = today
  }
  return runs
}

/** In order of time, two days or more. */
const isOfDays = (run: readonly Seen[]): boolean => run[0]?.day !== run.at(-1)?.day

/** By the month it began in and a wide square of the earth: one more photo of it changes neither. */
function idOf(run: readonly Seen[]): string {
  const { latitude, longitude } = centreOf(run)
  const square = `${String(Math.floor(latitude / 5) * 5)},${String(Math.floor(longitude / 5) * 5)}`
  return `${dateOfDay(run[0]?.day ?? 0).slice(0, 7)}:${square}`
}

function tripOf(run: readonly Seen[], id: string, gazetteer: Gazetteer | null): Trip {
  const days = daysOf(run)
  const [firstDay, lastDay] = [days[0] ?? 0, days.at(-1) ?? 0]
  const span = `${dateOfDay(firstDay)} to ${dateOfDay(lastDay)}`
  const place = destination(run, gazetteer)
  const offsets = [...distinct(run, ({ item }) => item.facts.metadata.taken?.offset ?? null)]
  const zone = offsets.length === 0 ? '' : `, clock at UTC${offsets.join(' and ')}`
  return {
    firstDay,
    lastDay,
    title: place,
    seen: run,
    inference: inferenceOf(
      {
        id: `trip:${id}`,
        kind: 'trip',
        label: `Trip to ${place}, ${span} (${plural(run.length, 'photo')}${zone})`,
        confidence: tripConfidence,
      },
      run,
      placeAndTime,
    ),
    absence: inferenceOf(
      {
        id: `absence:${id}`,
        kind: 'absence',
        label: `Away from home from ${span}`,
        confidence: absenceConfidence,
      },
      run,
      placeAndTime,
    ),
  }
}

/** The city of most days, and its country. */
function destination(run: readonly Seen[], gazetteer: Gazetteer | null): string {
  const days = new Map<string, Set<number>>()
  for (const { place, day } of run) {
    const named = place === null ? null : (gazetteer?.nearest(place) ?? null)
    if (named === null || day === null) continue
    const name = `${named.city}, ${countryName(named.country)}`
    days.set(name, (days.get(name) ?? new Set<number>()).add(day))
  }
  const most = [...days].sort((one, other) => other[1].size - one[1].size || (one[0] < other[0] ? -1 : 1))[0]
  if (most !== undefined) return most[0]
  const { latitude, longitude } = centreOf(run)
  return `${latitude.toFixed(1)}, ${longitude.toFixed(1)}`
}

const daysOf = (run: readonly Seen[]): readonly number[] =>
  [...distinct(run, ({ day }) => day)].sort((one, other) => one - other)
