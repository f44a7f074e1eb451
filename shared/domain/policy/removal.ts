import type { PolicyPack } from './pack'
import { readingsOf } from './reading'
import type { Span, Spans } from './span'
import type { Terms } from './terms'

const dayMs = 86_400_000

/** Days from switching off until everything is removed, shortest and longest reading; `Infinity` for no end. */
export interface RemovalBounds {
  readonly least: number
  readonly most: number
}

export function removalBounds(pack: PolicyPack): RemovalBounds {
  const days = readingsOf(pack.clauses['retain.afterOff'])?.map((reading) =>
    reading === 'no-end' ? Infinity : reading,
  )
  // Nothing stated: gone at once, or never.
  return { least: Math.min(...(days ?? [0])), most: Math.max(...(days ?? [Infinity])) }
}

/** A stretch of time after which everything that had left is removed; `removed` is Infinity where that never came. */
export interface Era {
  readonly spans: Spans
  readonly removed: number
}

/** Divides what was allowed at the removals that came due because the switch stayed off for so many days. */
export function erasOf(terms: Terms, afterDays: number): readonly Era[] {
  const eras: Era[] = []
  let from = -Infinity
  terms.sessions.forEach((session, index) => {
    const removed = session.ended + afterDays * dayMs
    const next = terms.sessions[index + 1]
    const isLast = next === undefined
    if (!isLast && next.allowed <= removed) return
    const within = (spans: readonly Span[]): readonly Span[] =>
      spans.filter((span) => span.allowed >= from && span.allowed <= session.allowed)
    eras.push({ spans: { least: within(terms.spans.least), most: within(terms.spans.most) }, removed })
    from = removed
  })
  return eras
}
