import type { PolicyPack } from './pack'
import { readingsOf, truthOf } from './reading'
import type { Session } from './switch-history'

/** Instants of which what was taken then leaves, both ends included, and when the switch allowed it. */
export interface Span {
  readonly start: number
  /** `-Infinity` when nobody knows. */
  readonly allowed: number
  readonly end: number
  readonly isSure: boolean
}

/** The spans under the reading that uploads least, and under the one that uploads most; in order of time. */
export interface Spans {
  readonly least: readonly Span[]
  readonly most: readonly Span[]
}

const dayMs = 86_400_000

/**
 * What each "Allow" reaches: the first batch back by the window, then what is taken while the switch is on.
 *
 * As-of moves nothing here: what became due stays due.
 */
export function spansOf(pack: PolicyPack, sessions: readonly Session[]): Spans {
  const windows = readingsOf(pack.clauses['upload.window'])?.map((days) =>
    days === 'everything' ? Infinity : days * dayMs,
  )
  const isOngoing = truthOf(pack.clauses['upload.cadence'], (cadence) => cadence === 'ongoing')
  const isPicked = truthOf(pack.clauses['upload.cadence'], (cadence) => cadence === 'on-pick')
  const span = (session: Session, reachMs: number, isGoingOn: boolean): Span => ({
    start: session.allowed - reachMs,
    allowed: session.allowed,
    isSure: session.isSure,
    // Allowed nobody knows when: its one batch may have left at any time.
    end: isGoingOn || session.allowed === -Infinity ? session.ended : session.allowed,
  })
  const shortest = windows === undefined ? 0 : Math.min(...windows)
  const longest = windows === undefined || isPicked !== 'no' ? Infinity : Math.max(...windows)
  return {
    // What leaves only when the user picks it leaves in no least case.
    least:
      isPicked === 'no'
        ? sessions
            .filter((session) => session.isSure)
            .map((session) => span(session, shortest, isOngoing === 'yes'))
        : [],
    most: sessions.map((session) => span(session, longest, isOngoing !== 'no' || isPicked !== 'no')),
  }
}

/** True when every instant of the range lies in a span; touching spans count as one. */
export function isWithin(spans: readonly Span[], earliest: number, latest: number): boolean {
  let reached = earliest
  for (const span of spans) {
    if (span.start > reached || span.end < reached) continue
    if (span.end >= latest) return true
    reached = span.end
  }
  return false
}

/** The first span that the range touches; null when it touches none. */
export function firstTouched(spans: readonly Span[], earliest: number, latest: number): Span | null {
  for (const span of spans) if (span.start <= latest && span.end >= earliest) return span
  return null
}

/** What was deleted can only leave under what was allowed before. */
export function spansUntil(spans: Spans, goneAt: number): Spans {
  const until = (all: readonly Span[]): readonly Span[] =>
    all.filter((span) => span.allowed <= goneAt).map((span) => ({ ...span, end: Math.min(span.end, goneAt) }))
  return { least: until(spans.least), most: until(spans.most) }
}
