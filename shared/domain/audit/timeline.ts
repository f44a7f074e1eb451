import type { Audit } from './audit'
import { lookedThrough } from './looked-through'
import { leavingReason } from './leaving-reason'
import type { LeavingReason } from './leaving-reason'
import { judgementsIn, leastLeaves, mostLeaves } from './presence'
import type { Bounds, CloudQuestion } from './presence'
import { erasOf, removalBounds } from '../policy/removal'

export interface TimelineDay {
  /** Local date `YYYY-MM-DD`. */
  readonly date: string
  readonly leaves: Readonly<Record<LeavingReason, Bounds>>
  /** At the day's end. */
  readonly inCloud: Bounds
  /** Bytes in the cloud at the day's end, parts included. */
  readonly bytes: Bounds
}

export interface Timeline {
  /** Each day from the first on which something leaves to as-of; earlier days than the last ten years' are left out. */
  readonly days: readonly TimelineDay[]
  /** Items that may leave on a day that nobody can tell; in the worst case of every day. */
  readonly undated: number
  /** Items that must be looked at to find the older ones that show a theme. */
  readonly lookedThrough: number
}

const dayMs = 86_400_000
const mostDays = 3_660

/** What leaves on each local day, and what is in the cloud that day, best and worst case. */
export function timeline(audit: Audit, offsetMinutes: number): Timeline {
  const { circumstances } = audit
  const question: CloudQuestion = { ...audit.inside, circumstances, removal: removalBounds(audit.pack) }
  const lastDay = dayOf(circumstances.asOf, offsetMinutes)
  const firstLeave = audit.inside.judgements.earliestLeaves.reduce(
    (first, leaves) => (leaves < first ? leaves : first),
    circumstances.asOf as number,
  )
  const firstDay = Math.max(dayOf(firstLeave, offsetMinutes), lastDay - mostDays + 1)
  const calendar: Calendar = { firstDay, count: lastDay - firstDay + 1, offsetMinutes }
  const least = seriesOf(audit, calendar, { question, bound: 'least' })
  const most = seriesOf(audit, calendar, { question, bound: 'most' })
  const days = Array.from({ length: calendar.count }, (_, day): TimelineDay => {
    const leaves = (reason: LeavingReason): Bounds => bounds(least.leaves[reason], most.leaves[reason], day)
    return {
      date: new Date((firstDay + day) * dayMs).toISOString().slice(0, 10),
      leaves: { firstBatch: leaves('firstBatch'), ongoing: leaves('ongoing'), older: leaves('older') },
      inCloud: bounds(least.present, most.present, day),
      bytes: bounds(least.bytes, most.bytes, day),
    }
  })
  return { days, undated: most.undated, lookedThrough: lookedThrough(audit).length }
}

interface Calendar {
  /** Days since 1970. */
  readonly firstDay: number
  readonly count: number
  readonly offsetMinutes: number
}

interface Series {
  readonly leaves: Readonly<Record<LeavingReason, Float64Array>>
  readonly present: Float64Array
  readonly bytes: Float64Array
  readonly undated: number
}

const bounds = (least: Float64Array, most: Float64Array, day: number): Bounds => ({
  least: least[day] ?? 0,
  most: most[day] ?? 0,
})

const dayOf = (at: number, offsetMinutes: number): number => Math.floor((at + offsetMinutes * 60_000) / dayMs)

function seriesOf(
  audit: Audit,
  { firstDay, count, offsetMinutes }: Calendar,
  { question, bound }: { readonly question: CloudQuestion; readonly bound: keyof Bounds },
): Series {
  const zeros = (): Float64Array => new Float64Array(count)
  const leaves = { firstBatch: zeros(), ongoing: zeros(), older: zeros() }
  const [present, bytes] = [zeros(), zeros()]
  let undated = 0
  for (const era of erasOf(question.terms, question.removal[bound])) {
    const judged = judgementsIn(question, era)
    const leavesAt = bound === 'least' ? leastLeaves(question, judged) : mostLeaves(judged)
    const until =
      era.removed === Infinity ? count : Math.min(count, dayOf(era.removed, offsetMinutes) - firstDay)
    leavesAt.forEach((at, position) => {
      if (at === Infinity || at > audit.circumstances.asOf) return
      const day = at === -Infinity ? 0 : Math.max(0, dayOf(at, offsetMinutes) - firstDay)
      if (at === -Infinity) undated += 1
      else add(leaves[leavingReason(judged.effects[position] ?? 0)], day, 1)
      if (day >= until) return
      const size = question.terms.mediaLeave === 'no' ? 0 : (question.known.profiles[position]?.bytes ?? 0)
      add(present, day, 1)
      add(present, until, -1)
      add(bytes, day, size)
      add(bytes, until, -size)
    })
  }
  return { leaves, present: summed(present), bytes: summed(bytes), undated }
}

function add(series: Float64Array, day: number, amount: number): void {
  if (day < series.length) series[day] = (series[day] ?? 0) + amount
}

function summed(changes: Float64Array): Float64Array {
  let sum = 0
  return changes.map((change) => (sum += change))
}
