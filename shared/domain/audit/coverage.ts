import { dayInMs } from '../item/instant'
import type { AuditItem } from './input'

export interface CoverageGap {
  /** Local dates of the photos on either side. */
  readonly from: string
  readonly to: string
  readonly days: number
}

export interface RollCoverage {
  readonly items: number
  /** Local wall clock. */
  readonly newestTaken: string | null
  readonly oldestTaken: string | null
  readonly gaps: readonly CoverageGap[]
  readonly phoneCount: number | null
  readonly notSeen: number | null
}

const shortestGapDays = 14
const mostGaps = 20

/**
 * How much of the phone's camera roll is here. Only dates that the file itself states count: a copy's file date says
 * when it was synced. What the phone counts more than is here was not seen; it is never zero by assumption.
 */
export function coverageOf(items: readonly AuditItem[], phoneCount: number | null): RollCoverage {
  const { here, ...dates } = known.get(items) ?? datesOf(items)
  known.set(items, { here, ...dates })
  const missing = phoneCount === null ? 0 : phoneCount - here
  return { items: here, ...dates, phoneCount, notSeen: missing > 0 ? missing : null }
}

interface Dates extends Pick<RollCoverage, 'newestTaken' | 'oldestTaken' | 'gaps'> {
  readonly here: number
}

/** Read once a list, whatever else an audit over it changes. */
const known = new WeakMap<readonly AuditItem[], Dates>()

function datesOf(items: readonly AuditItem[]): Dates {
  const here = items.filter((item) => item.goneAt === null)
  const taken = here
    .map((item) => item.facts.metadata.taken)
    .filter((when) => when !== null && when.source !== 'mtime')
    .map((when) => when?.local ?? '')
    .sort()
  return {
    here: here.length,
    newestTaken: taken.at(-1) ?? null,
    oldestTaken: taken[0] ?? null,
    gaps: gapsIn([...new Set(taken.map((local) => local.slice(0, 10)))]),
  }
}

function gapsIn(dates: readonly string[]): readonly CoverageGap[] {
  return dates
    .slice(1)
    .map((to, at) => gapBetween(dates[at] ?? to, to))
    .filter((gap) => gap.days >= shortestGapDays)
    .sort((one, other) => other.days - one.days || (one.from < other.from ? -1 : 1))
    .slice(0, mostGaps)
}

/** Whole days without a photo, the two dates themselves not counted. */
function gapBetween(from: string, to: string): CoverageGap {
  const days = Math.round((Date.parse(to) - Date.parse(from)) / dayInMs) - 1
  return { from, to, days }
}
