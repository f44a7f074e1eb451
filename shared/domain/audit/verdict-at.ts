import type { Inside } from './audit'
import { formatInstant, instant } from '../item/instant'
import type { Instant } from '../item/instant'
import { derivation } from '../policy/derivation'
import type { Wording } from '../policy/derivation'
import type { Outcome, Verdict } from '../policy/verdict'

export const outcomes = ['would', 'could', 'would-not'] as const

/** Words one item's verdict. */
export function verdictAt(wording: Wording, inside: Inside, position: number): Verdict {
  const { known, judgements, matches, revocations } = inside
  const item = known.items[position]
  if (item === undefined) throw new RangeError(`no item at position ${String(position)}`)
  const outcome = outcomes[judgements.outcomes[position] ?? 2] ?? 'would-not'
  const leaves = judgements.earliestLeaves[position] ?? NaN
  const revocation = revocations[matches.revokedBy[position] ?? -1]
  return {
    outcome: revocation === undefined ? outcome : 'revoked',
    without: revocation === undefined ? null : outcome,
    leavesAt: Number.isNaN(leaves) ? null : formatInstant(instant(leaves)),
    alreadyLeft: hasAlreadyLeft(inside, wording.situation.asOf, position),
    clauses: derivation(wording, { item, effects: judgements.effects[position] ?? 0, outcome }),
  }
}

/** Whether it had left under every reading before it was revoked or deleted. */
export function hasAlreadyLeft(inside: Inside, asOf: Instant, position: number): boolean {
  const { known, judgements, matches, revocations } = inside
  const revocation = revocations[matches.revokedBy[position] ?? -1]
  const goneAt = known.items[position]?.goneAt ?? null
  if (revocation === undefined && goneAt === null) return false
  const takenOutAt = Math.min(revocation?.at ?? Infinity, goneAt ?? Infinity, asOf)
  // Not at the same instant: what would leave at a supposed tap has not left when it is taken out.
  return (judgements.latestLeaves[position] ?? Infinity) < takenOutAt
}

export function outcomeAt({ judgements, matches }: Inside, position: number): Outcome {
  if ((matches.revokedBy[position] ?? -1) >= 0) return 'revoked'
  return outcomes[judgements.outcomes[position] ?? 2] ?? 'would-not'
}
