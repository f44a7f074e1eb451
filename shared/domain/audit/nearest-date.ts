import type { Audit } from './audit'
import { outcomeAlone } from './outcome-alone'
import type { AuditItem } from '../item/audit-item'
import { changedFacts, changedMetadata } from '../item/changed-facts'
import { instantRange } from '../item/instant-range'
import { shiftLocal } from '../item/wall-clock'
import type { Outcome } from '../policy/verdict'

export interface DateChange {
  /** Negative for earlier; minutes, since clocks on a wall are to be shifted. */
  readonly minutes: number
  readonly outcome: Outcome
}

const minuteMs = 60_000

/**
 * The smallest shift of the date that gives another verdict ("taken 3 days earlier it would have stayed").
 *
 * Verdicts change only where the date crosses an instant that the pack tells apart, so those are tried, nearest first.
 * Null where there is no date to rely on, or no date helps.
 */
export function nearestDate(current: Audit, item: AuditItem, outcome: Outcome): DateChange | null {
  const { taken } = item.facts.metadata
  if (taken === null || taken.source === 'mtime') return null
  const { spans, asOf } = current.inside.terms
  const edges = [...spans.least, ...spans.most].flatMap(({ start, allowed, end }) => [start, allowed, end])
  const range = instantRange(taken)
  const shifts = [...edges, asOf]
    .filter(Number.isFinite)
    .flatMap((edge) => [edge - range.earliest, edge - range.latest])
    .flatMap((ms) => [
      Math.floor(ms / minuteMs) - 1,
      Math.floor(ms / minuteMs),
      Math.ceil(ms / minuteMs),
      Math.ceil(ms / minuteMs) + 1,
    ])
  const nearestFirst = [...new Set(shifts)]
    .filter((minutes) => minutes !== 0)
    .sort((one, other) => Math.abs(one) - Math.abs(other) || one - other)
  for (const minutes of nearestFirst) {
    const other = outcomeAfter(current, item, minutes)
    if (other !== outcome) return { minutes, outcome: other }
  }
  return null
}

function outcomeAfter(current: Audit, item: AuditItem, minutes: number): Outcome {
  const { taken } = item.facts.metadata
  if (taken === null) throw new TypeError('only a date can be shifted')
  const local = shiftLocal(taken.local, minutes)
  const instant =
    taken.instant === null
      ? null
      : new Date(Date.parse(taken.instant) + minutes * minuteMs).toISOString().replace('.000Z', 'Z')
  const metadata = changedMetadata(item.facts.metadata, { taken: { ...taken, local, instant } })
  const shifted: AuditItem = { ...item, facts: changedFacts(item.facts, { metadata }) }
  return outcomeAlone(current, shifted)
}
