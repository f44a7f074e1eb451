import { bit, excludes, includes, leavesOpen } from './effect-code'
import type { Profile } from './profile'
import { firstTouched, isWithin } from './span'
import type { Span, Spans } from './span'
import type { Terms } from './terms'

/** The instants at which an item may have been taken, for the policy. */
export interface TakenRange {
  readonly earliest: number
  readonly latest: number
}

export interface ChosenByTime {
  /** An effect of `effect-code.ts`. */
  readonly chosen: number
  /** Bits for the groups window, cadence and consent. */
  readonly effects: number
}

/**
 * An item's date as the policy may rely on it: a date after as-of, or after the item was gone, is a wrong clock or not yet
 * true, and no date may be any date up to the item's deletion.
 */
export function reliableRange(profile: Profile, asOf: number, goneAt: number): TakenRange {
  return profile.latest <= asOf && profile.latest <= goneAt
    ? { earliest: profile.earliest, latest: profile.latest }
    : { earliest: -Infinity, latest: goneAt }
}

/** First batch and what follows: whether every, some or no instant at which it may have been taken leads to an upload. */
export function chosenByTime(terms: Terms, spans: Spans, range: TakenRange): ChosenByTime {
  const touched = firstTouched(spans.most, range.earliest, range.latest)
  if (touched === null) return { chosen: excludes, effects: missedEffects(terms, spans.most, range) }
  const chosen = isWithin(spans.least, range.earliest, range.latest) ? includes : leavesOpen
  if (!touched.isSure) return { chosen, effects: leavesOpen << bit.consent }
  return { chosen, effects: touchedEffects(spans.most, touched, { ...range, chosen }) }
}

function touchedEffects(
  spans: readonly Span[],
  touched: Span,
  { earliest, latest, chosen }: TakenRange & { readonly chosen: number },
): number {
  const isUndated = earliest === -Infinity
  const end = spans[spans.length - 1]?.end ?? touched.end
  // Taken perhaps after the switch was off for good.
  const mayBeAfterOff = !isUndated && latest > end
  let effects = (mayBeAfterOff ? leavesOpen : includes) << bit.consent
  if (earliest <= touched.allowed) effects |= chosen << bit.window
  if (latest > touched.allowed && !isUndated) effects |= chosen << bit.cadence
  return effects
}

/** Taken too early for a later "Allow", or when the switch was off again. */
function missedEffects(terms: Terms, spans: readonly Span[], range: TakenRange): number {
  const isTooEarly = spans.some((span) => span.start > range.latest)
  const isTooLate = spans.some((span) => span.end < range.earliest)
  const consent = isTooLate && terms.isOngoing ? excludes : includes
  return (
    (consent << bit.consent) |
    (isTooEarly ? excludes << bit.window : 0) |
    (isTooLate && !terms.isOngoing ? excludes << bit.cadence : 0)
  )
}
