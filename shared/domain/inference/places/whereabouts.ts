import { isWithin } from '../../item/distance'
import type { Place } from '../../item/facts'
import type { Seen } from '../seen'
import type { Centre } from './centre'
import { homeOf } from './home-and-work'
import { bitsOn, dayBits, isSameDays } from '../time/day-bits'
import type { DayBits } from '../time/day-bits'
import { awayRunsOf, awayStretchesOf } from './away-stretches'
import type { AwayStretches } from './away-stretches'
import { awayMetres } from './trips'

/** Where the roll's owner was: enough to say of an item whether it may have been taken on a journey. */
export interface Whereabouts {
  /** Home, or a point so near to it that every place lies on the same side of the line; null while none is known. */
  readonly home: Centre | null
  /** Whether the roll was in places so far apart that some of them are away from home, wherever that is. */
  readonly isSpread: boolean
  /** Days since 1970 by the wall clock on which somebody was, or may have been, away from home. */
  readonly daysAway: DayBits
}

/** How an item may belong to a journey; null where nothing says so. */
export type Journey = 'far-from-home' | 'on-a-day-away' | 'home-unknown' | null

/** Whereabouts, and what they were told from. */
export interface ToldWhereabouts {
  readonly whereabouts: Whereabouts
  readonly away: AwayStretches | null
}

/**
 * `placed`: what has a place, in order of time. The whereabouts before come back where nothing differs from them, so
 * that what was made of them still holds.
 */
export function whereaboutsOf(placed: readonly Seen[], before: ToldWhereabouts | null): ToldWhereabouts {
  const home = homeOf(placed, null)
  const away = home === null ? null : awayStretchesOf(placed, home, before?.away ?? null)
  const dated = home === null ? placed.filter(({ day }) => day !== null) : []
  const isSpread = isWide(dated)
  const days = away !== null ? daysOfRuns(awayRunsOf(away)) : isSpread ? daysOf(dated) : []
  const made = { home: away?.anchor ?? null, isSpread, daysAway: dayBits(days.map((day) => [day, 1])) }
  return {
    whereabouts: before !== null && isSame(made, before.whereabouts) ? before.whereabouts : made,
    away,
  }
}

const isSame = (one: Whereabouts, other: Whereabouts): boolean =>
  one.home?.latitude === other.home?.latitude &&
  one.home?.longitude === other.home?.longitude &&
  one.isSpread === other.isSpread &&
  isSameDays(one.daysAway, other.daysAway)

/** Its own place decides; without one, where the roll was on that day (NaN where nothing tells it). */
export function journeyOf(whereabouts: Whereabouts, place: Place | null, day: number): Journey {
  const { home, isSpread, daysAway } = whereabouts
  if (place === null) {
    if (bitsOn(daysAway, day) === 0) return null
    return home === null ? 'home-unknown' : 'on-a-day-away'
  }
  if (home === null) return isSpread ? 'home-unknown' : null
  return isWithin(home, place, awayMetres) ? null : 'far-from-home'
}

/** Every day of each run, those without a photo between two with one included. */
function daysOfRuns(runs: readonly (readonly Seen[])[]): readonly number[] {
  const days: number[] = []
  for (const run of runs) {
    const [first, last] = [run[0]?.day ?? 0, run.at(-1)?.day ?? -1]
    for (let day = first; day <= last; day += 1) days.push(day)
  }
  return days
}

const daysOf = (placed: readonly Seen[]): readonly number[] =>
  placed.flatMap(({ day }) => (day === null ? [] : [day]))

/** Whether two places may lie too far apart, by the corners of all of them and the longest parallel between. */
function isWide(placed: readonly Seen[]): boolean {
  let [south, west, north, east] = [90, 180, -90, -180]
  for (const { place } of placed) {
    if (place === null) continue
    south = Math.min(south, place.latitude)
    north = Math.max(north, place.latitude)
    west = Math.min(west, place.longitude)
    east = Math.max(east, place.longitude)
  }
  if (south > north) return false
  const widest = Math.min(Math.max(0, south), north)
  const isWithinReach = (latitude: number, other: number): boolean =>
    isWithin({ latitude, longitude: west }, { latitude: other, longitude: east }, awayMetres)
  return !isWithinReach(south, north) || !isWithinReach(widest, widest)
}
