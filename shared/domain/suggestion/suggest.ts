import type { AuditItem } from '../item/audit-item'
import type { JudgedInference } from '../inference/inference'
import type { Instant } from '../item/instant'
import type { PolicyPack } from '../policy/pack'
import type { Suggestion } from './suggestion'

export interface SuggestionInput {
  /** Items that would or could leave; nothing revoked. */
  readonly items: readonly AuditItem[]
  /** What is not ruled out of them. */
  readonly inferences: readonly JudgedInference[]
  readonly pack: PolicyPack
  readonly asOf: Instant
}

/** What the feature would make of the items; the same input gives the same suggestions in the same order. */
export function suggest(input: SuggestionInput): readonly Suggestion[] {
  return input.items.length === 0 ? [] : []
}
