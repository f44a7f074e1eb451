import { distanceMetres, isWithin } from '../../item/distance'
import { Runs } from '../runs'
import type { Run } from '../runs'
import { changeBetween } from '../seen-change'
import type { Seen } from '../seen'
import type { Centre } from './centre'
import { awayMetres, longestSilentDays } from './trips'

/**
 * When somebody was away from home, told from an anchor near it: no photo lies so near to the line between home and away that it
 * would be on its other side as seen from home. So one more night at home, which moves home by a step, tells nothing anew.
 */
export interface AwayStretches {
  readonly anchor: Centre
  /** As far as home may be from the anchor. */
  readonly slackMetres: number
  readonly runs: Runs
  readonly placed: readonly Seen[]
}

/** For what is lost in rounding: a few nanometres. */
const roundingMetres = 1

/** `placed` all have a place, in order of time; `before` only saves work. */
export function awayStretchesOf(
  placed: readonly Seen[],
  home: Centre,
  before: AwayStretches | null,
): AwayStretches {
  return (before === null ? null : stretchesAfter(placed, home, before)) ?? stretchesFrom(placed, home)
}

/** The stretches beyond 60 km of home, also those of one day; each holds what was seen on it, in order of time. */
export const awayRunsOf = ({ anchor, runs, placed }: AwayStretches): readonly Run[] =>
  runs.of(placed).filter(([first]) => first !== undefined && isAway(anchor, first))

function stretchesFrom(placed: readonly Seen[], anchor: Centre): AwayStretches {
  const runs = new Runs(
    (one, next) =>
      isAway(anchor, one) === isAway(anchor, next) &&
      (!isAway(anchor, one) || (next.day ?? NaN) - (one.day ?? NaN) <= longestSilentDays),
  )
  return { anchor, slackMetres: slackOf(placed, anchor), runs, placed }
}

function stretchesAfter(placed: readonly Seen[], home: Centre, before: AwayStretches): AwayStretches | null {
  const change = changeBetween(before.placed, placed)
  if (change === null) return null
  const slackMetres = Math.min(before.slackMetres, slackOf(change.added, before.anchor))
  if (distanceMetres(home, before.anchor) >= slackMetres) return null
  return { ...before, slackMetres, placed }
}

function slackOf(placed: readonly Seen[], anchor: Centre): number {
  let slack = Infinity
  for (const { place } of placed) {
    if (place !== null) slack = Math.min(slack, Math.abs(distanceMetres(anchor, place) - awayMetres))
  }
  return slack - roundingMetres
}

const isAway = (anchor: Centre, { place }: Seen): boolean =>
  place !== null && !isWithin(anchor, place, awayMetres)
