import type { Circumstances } from './input'
import { judgeAll } from './judgements'
import type { Judgements } from './judgements'
import type { Profiles } from './profiles'
import { wouldNot } from '../policy/judge'
import { erasOf } from '../policy/removal'
import type { Era, RemovalBounds } from '../policy/removal'
import type { Terms } from '../policy/terms'
import type { Matches } from '../revocation/match'

/** Best and worst case of one count. */
export interface Bounds {
  readonly least: number
  readonly most: number
}

/** What is asked of a whole roll about the cloud. */
export interface CloudQuestion {
  readonly terms: Terms
  readonly known: Profiles
  readonly judgements: Judgements
  readonly matches: Matches
  readonly circumstances: Circumstances
  readonly removal: RemovalBounds
}

/**
 * How many items are in the cloud at as-of: what has left, revoked or deleted since or not, less what was removed after
 * the switch was turned off.
 *
 * What a revocation caught before it was due counts only in the worst case: this app cannot stop the other one.
 */
export function inCloud(question: CloudQuestion): Bounds {
  const { asOf } = question.circumstances
  const least = eraAt(erasOf(question.terms, question.removal.least), asOf)
  const most = eraAt(erasOf(question.terms, question.removal.most), asOf)
  return {
    least: least === null ? 0 : count(leastLeaves(question, judgementsIn(question, least)), asOf),
    most: most === null ? 0 : count(mostLeaves(judgementsIn(question, most)), asOf),
  }
}

/** By when each item has surely left; Infinity where that is not sure. */
export function leastLeaves({ matches, circumstances }: CloudQuestion, judged: Judgements): Float64Array {
  if (circumstances.revocations.length === 0) return judged.latestLeaves
  const leaves = Float64Array.from(judged.latestLeaves)
  for (let position = 0; position < leaves.length; position += 1) {
    const revocation = circumstances.revocations[matches.revokedBy[position] ?? -1]
    if (revocation !== undefined && revocation.at <= (leaves[position] ?? 0)) leaves[position] = Infinity
  }
  return leaves
}

/** From when each item may have left; -Infinity where nobody can tell, Infinity where it would not. */
export function mostLeaves({ outcomes, earliestLeaves }: Judgements): Float64Array {
  const leaves = Float64Array.from(earliestLeaves)
  for (let position = 0; position < leaves.length; position += 1) {
    if (outcomes[position] === wouldNot) leaves[position] = Infinity
    else if (Number.isNaN(leaves[position])) leaves[position] = -Infinity
  }
  return leaves
}

/** Each item judged as if only one era's sessions had been. */
export function judgementsIn(
  { terms, known, judgements, circumstances }: CloudQuestion,
  era: Era,
): Judgements {
  if (era.spans.most.length === terms.spans.most.length) return judgements
  const { selected } = circumstances
  return judgeAll({ ...terms, spans: era.spans }, known, { selected, before: null })
}

/** The era whose media are still there at an instant; null when all were removed. */
const eraAt = (eras: readonly Era[], at: number): Era | null => eras.find((era) => era.removed > at) ?? null

function count(leaves: Float64Array, at: number): number {
  let left = 0
  for (const leavesAt of leaves) if (leavesAt <= at) left += 1
  return left
}
