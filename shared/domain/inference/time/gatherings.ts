import { isWithin } from '../../item/distance'
import { columnsOf } from '../columns'
import { inferenceOf, placeAndTime, plural } from '../evidence'
import type { Inference } from '../inference'
import type { Gazetteer } from '../places/gazetteer'
import type { Base } from '../places/home-and-work'
import { Runs } from '../runs'
import type { Run } from '../runs'
import { dateOfDay, placeIn } from '../seen'
import type { Seen } from '../seen'
import { PlacedEvents } from './event-place'

const longestPauseMs = 3 * 3_600_000
const farthestMetres = 1_500
const fewestPhotos = 5
const gatheringConfidence = 0.55

/** Photos without long pauses at one place, at least five of them, with at least two faces in one: people had met. */
export function gatheringsOf(
  seen: readonly Seen[],
  taken: ReadonlySet<Seen>,
  around: { readonly home: Base | null; readonly gazetteer: Gazetteer | null },
): readonly Inference[] {
  const found = new Map<string, Inference>()
  for (const run of occasions.of(placedIn(seen, taken))) {
    const id = run.length < fewestPhotos ? null : idOf(run)
    if (id !== null && !found.has(id)) found.set(id, events.eventOf(id, run, around))
  }
  return [...found.values()]
}

const occasions = new Runs(
  (one, next) =>
    one.place !== null &&
    next.place !== null &&
    (next.wallMs ?? 0) - (one.wallMs ?? 0) <= longestPauseMs &&
    isWithin(one.place, next.place, farthestMetres),
)

/** What has a time and a place, and is no part of a ceremony. */
function placedIn(seen: readonly Seen[], taken: ReadonlySet<Seen>): readonly Seen[] {
  const { wallMs, latitude } = columnsOf(seen)
  const isTaken = new Uint8Array(seen.length)
  for (const one of taken) isTaken[placeIn(seen, one)] = 1
  const placed: Seen[] = []
  for (let at = 0; at < seen.length; at += 1) {
    if (!Number.isNaN(wallMs[at]) && !Number.isNaN(latitude[at]) && isTaken[at] === 0)
      placed.push(seen[at] as Seen)
  }
  return placed
}

const ids = new WeakMap<Run, { readonly id: string | null }>()

/** By the day it began; null where nobody met. */
function idOf(run: Run): string | null {
  const known = ids.get(run)
  if (known !== undefined) return known.id
  const day = run[0]?.day ?? null
  const hasMet = run.some(({ item }) => (item.facts.pixels?.faces.length ?? 0) >= 2)
  const id = day === null || !hasMet ? null : `event:${dateOfDay(day)}:gathering`
  ids.set(run, { id })
  return id
}

const events = new PlacedEvents((id, run, where) => {
  const label = `Met people on ${id.split(':')[1] ?? ''}${where}, ${plural(run.length, 'photo')}`
  return inferenceOf({ id, kind: 'event', label, confidence: gatheringConfidence }, run, placeAndTime)
})
