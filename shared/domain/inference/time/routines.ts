import { distanceMetres } from '../../item/distance'
import { confidenceOf, inferenceOf, placeAndTime, plural } from '../evidence'
import type { Inference } from '../inference'
import type { Base } from '../places/home-and-work'
import type { Visited } from '../places/visits'
import { quantile } from '../places/centre'
import { anyScope, Memory } from '../remembered'
import { distinct } from '../seen'
import type { Seen } from '../seen'

const weekdayNames = ['Sundays', 'Mondays', 'Tuesdays', 'Wednesdays', 'Thursdays', 'Fridays', 'Saturdays']
const fewestTimes = 3
/** What returns on a journey is the journey's, not the week's. */
const everydayMetres = 60_000
const missOfATime = 0.78
const slotMinutes = 180
const fewestBedtimes = 5

/** Hours that return: at work, at places on the same weekdays, and the last photo of the evening at home. */
export function routinesOf(places: {
  readonly home: Base | null
  readonly work: Base | null
  readonly visits: readonly Visited[]
}): readonly Inference[] {
  const { home, work, visits } = places
  return [
    ...(work === null
      ? []
      : told.recall(anyScope, { key: 'work', members: work.seen }, () => workingHours(work))),
    ...visits
      .filter((visit) => home === null || distanceMetres(home, visit) < everydayMetres)
      .flatMap(({ region, inference }) =>
        told.recall(anyScope, { key: inference.id, members: region.seen }, () =>
          returning(inference.id, region.seen),
        ),
      ),
    ...(home === null
      ? []
      : told.recall(anyScope, { key: 'bedtime', members: home.seen }, () => bedtime(home))),
  ]
}

const told = new Memory<readonly Inference[]>()

const workingHours = ({ inference, seen }: Base): readonly Inference[] =>
  slotRoutine({ about: inference.id, what: 'at work or school' }, seen.filter(isWeekday))

/** A place at the same hours on the same weekdays, on at least three days. */
function returning(place: string, seen: readonly Seen[]): readonly Inference[] {
  const slots = new Map<number, Seen[]>()
  for (const one of seen) {
    if (one.minute === null) continue
    // The slots overlap by half: an hour near a border still falls well inside one of them.
    const half = Math.floor(one.minute / (slotMinutes / 2))
    for (const slot of [half - 1, half]) {
      const others = slots.get(slot)
      if (others === undefined) slots.set(slot, [one])
      else others.push(one)
    }
  }
  const fullest = [...slots]
    .map(([slot, found]) => ({ slot, found, days: daysIn(found) }))
    .sort((one, other) => other.days - one.days || one.slot - other.slot)[0]
  if (fullest === undefined) return []
  return slotRoutine({ about: `${place}:${String(fullest.slot)}`, what: 'at one place' }, fullest.found)
}

const isWeekday = ({ weekday }: Seen): boolean => weekday !== null && weekday > 0 && weekday < 6

function slotRoutine(
  { about, what }: { readonly about: string; readonly what: string },
  seen: readonly Seen[],
): readonly Inference[] {
  const kept = seen.filter(({ weekday }) => weekday !== null)
  const times = daysIn(kept)
  if (times < fewestTimes) return []
  const minutes = kept.flatMap(({ minute }) => (minute === null ? [] : [minute]))
  const span = `${clock(quantile(minutes, 0.1))} to ${clock(quantile(minutes, 0.9))}`
  const label = `Routine: ${what} on ${weekdaysOf(kept)}, ${span}, seen on ${plural(times, 'day')}`
  return [
    inferenceOf(
      { id: `routine:${about}`, kind: 'routine', label, confidence: confidenceOf(times, missOfATime) },
      kept,
      placeAndTime,
    ),
  ]
}

/** Up at, to bed at: the last photo at home after eight in the evening, night by night. */
function bedtime({ seen }: Base): readonly Inference[] {
  const lastOf = new Map<number, Seen>()
  for (const one of seen) {
    if (one.day === null || one.minute === null || (one.minute >= 3 * 60 && one.minute < 20 * 60)) continue
    const night = one.minute < 3 * 60 ? one.day - 1 : one.day
    const last = lastOf.get(night)
    if (last === undefined || (last.wallMs ?? 0) < (one.wallMs ?? 0)) lastOf.set(night, one)
  }
  if (lastOf.size < fewestBedtimes) return []
  const lasts = [...lastOf.values()]
  const minutes = lasts.map(({ minute }) => ((minute ?? 0) + 1_440 - 12 * 60) % 1_440)
  const median = (quantile(minutes, 0.5) + 12 * 60) % 1_440
  return [
    inferenceOf(
      {
        id: 'routine:bedtime',
        kind: 'routine',
        label: `Still up at about ${clock(median)}, from the last photo of ${plural(lastOf.size, 'evening')} at home`,
        confidence: 0.8 * confidenceOf(lastOf.size, missOfATime),
      },
      lasts,
      placeAndTime,
    ),
  ]
}

const daysIn = (seen: readonly Seen[]): number => distinct(seen, ({ day }) => day).size

/** The weekdays that hold most of the days: `Tuesdays and Thursdays`, `weekdays`. */
function weekdaysOf(seen: readonly Seen[]): string {
  const days = new Map<number, Set<number>>()
  for (const { weekday, day } of seen) {
    if (weekday !== null && day !== null) days.set(weekday, (days.get(weekday) ?? new Set<number>()).add(day))
  }
  const most = Math.max(...[...days.values()].map((set) => set.size))
  const usual = [...days].filter(([, set]) => set.size * 2 >= most).map(([weekday]) => weekday)
  const sorted = usual.sort((one, other) => fromMonday(one) - fromMonday(other))
  if (sorted.length === 7) return 'all days'
  if (sorted.join() === '1,2,3,4,5') return 'weekdays'
  return listed(sorted.map((weekday) => weekdayNames[weekday] ?? ''))
}

/** Sunday is the last day of the week. */
const fromMonday = (weekday: number): number => (weekday + 6) % 7

/** `Mondays, Tuesdays and Fridays`. */
const listed = (names: readonly string[]): string =>
  names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''}`

function clock(minutes: number): string {
  const whole = Math.floor(minutes / 5) * 5
  return `${String(Math.floor(whole / 60)).padStart(2, '0')}:${String(whole % 60).padStart(2, '0')}`
}
