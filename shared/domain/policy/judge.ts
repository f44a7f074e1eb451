import { chosenByTime, reliableRange } from './chosen-by-time'
import type { TakenRange } from './chosen-by-time'
import { bit, excludes, includes, leavesOpen, silent } from './effect-code'
import { traits } from './profile'
import type { Profile } from './profile'
import { firstTouched, spansUntil } from './span'
import type { Span, Spans } from './span'
import type { Terms } from './terms'

export const would = 0
export const could = 1
export const wouldNot = 2

/** One item's verdict in numbers. */
export interface Judgement {
  readonly outcome: number
  /** See `effect-code.ts`. */
  readonly effects: number
  /** The "Allow" under which it may leave, or later when it is taken; NaN when it would not, or nobody can tell. */
  readonly mayLeaveFrom: number
  /** The "Allow" under which it has left in every reading; Infinity unless it would. */
  readonly surelyLeavesFrom: number
}

/** What judging asks about an item beyond its profile. */
export interface Lookups {
  /** When the last copy was gone; Infinity while there is one. */
  readonly goneAt: number
  readonly isSelected: boolean
  /** Bits of the themes that may apply, all where nobody looked; asked only where they decide. */
  readonly possibleThemes: () => number
}

/**
 * Decides one item: the range over all readings of all clauses.
 *
 * Clauses are independent and each is met once, so the range is a three-valued "and" over groups: region, consent, access,
 * kind of media, clutter, and chosen by time or (at most `could`) by theme. A problem makes it `could`, unless region or
 * consent alone decides.
 */
export function judge(terms: Terms, profile: Profile, lookups: Lookups): Judgement {
  const { goneAt } = lookups
  const spans = goneAt === Infinity ? terms.spans : spansUntil(terms.spans, goneAt)
  const range = reliableRange(profile, terms.asOf, goneAt)
  const consent = consentEffect(spans)
  const time = chosenByTime(terms, spans, range)
  const older = time.chosen === excludes ? olderEffect(terms, spans, { range, lookups }) : silent
  const effects =
    (terms.regionEffect << bit.region) |
    (consent === includes ? time.effects : consent << bit.consent) |
    (older << bit.older) |
    standingEffects(terms, profile, lookups)
  const outcome = outcomeOf(effects, older === leavesOpen ? leavesOpen : time.chosen, consent)
  return {
    outcome,
    effects,
    mayLeaveFrom: outcome === wouldNot ? NaN : firstAllowed(spans.most, range),
    surelyLeavesFrom:
      outcome === would ? allowedFor(spans.least, Math.min(range.latest, terms.asOf)) : Infinity,
  }
}

/** Old media are `could` at most: the pack says "can be used". */
function olderEffect(
  terms: Terms,
  spans: Spans,
  { range, lookups }: { readonly range: TakenRange; readonly lookups: Lookups },
): number {
  const lastAllowed = spans.most[spans.most.length - 1]?.allowed ?? -Infinity
  if (range.earliest >= lastAllowed) return silent
  return (terms.olderThemes & lookups.possibleThemes()) === 0 ? excludes : leavesOpen
}

/** Kind of media, limited access, clutter and problem: what time has no part in. */
function standingEffects(terms: Terms, profile: Profile, lookups: Lookups): number {
  const isVideo = (profile.traits & traits.video) !== 0
  let effects = (isVideo ? terms.videoEffect : terms.photoEffect) << bit.media
  if ((profile.traits & traits.screenshot) !== 0) effects |= terms.screenshotEffect << bit.clutter
  if ((profile.traits & traits.problem) !== 0) effects |= leavesOpen << bit.problem
  if (terms.isLimited) effects |= (lookups.isSelected ? includes : terms.unselectedEffect) << bit.gate
  return effects
}

function consentEffect(spans: Spans): number {
  if (spans.most.length === 0) return excludes
  return spans.most.some((span) => span.isSure) ? includes : leavesOpen
}

function outcomeOf(effects: number, chosen: number, consent: number): number {
  const at = (place: number): number => (effects >> place) & 3
  if (at(bit.region) === excludes || consent === excludes) return wouldNot
  if (at(bit.problem) !== silent) return could
  const rest = [chosen, consent, at(bit.region), at(bit.media), at(bit.gate), at(bit.clutter)]
  if (rest.includes(excludes)) return wouldNot
  return rest.includes(leavesOpen) ? could : would
}

/** In the first span that may hold it; else, chosen by theme, at the first "Allow" after it was taken. */
function firstAllowed(spans: readonly Span[], range: TakenRange): number {
  const span =
    firstTouched(spans, range.earliest, range.latest) ??
    spans.find((one) => one.allowed > range.earliest) ??
    spans[0]
  return span === undefined || span.allowed === -Infinity ? NaN : span.allowed
}

/** The "Allow" under which something taken at `taken` leaves; Infinity when no span holds it. */
const allowedFor = (spans: readonly Span[], taken: number): number =>
  firstTouched(spans, taken, taken)?.allowed ?? Infinity
