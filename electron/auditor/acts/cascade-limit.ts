import type { Audit } from '../../../shared/domain/audit/audit'

/** To infer everything from more items than this takes seconds, and the user's act must not wait for it. */
const mostItemsAtOnce = 20_000

/** Whether what falls can be told at once: the roll is small, or was told before, so that only what changed is told anew. */
export const isCascadeCounted = (before: Audit): boolean =>
  before.inside.told.hasLearned || before.items.length <= mostItemsAtOnce
