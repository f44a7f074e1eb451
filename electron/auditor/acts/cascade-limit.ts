import type { Audit } from '../../../shared/domain/audit/audit'

/** To infer everything from more items than this takes seconds, and the user's act must not wait for it. */
const mostItemsAtOnce = 20_000
/** In a larger roll that was told before, only what changed is told anew; more than this touches nearly everything. */
const mostCaughtAtOnce = 500

/** Whether what falls can be told at once: the roll is small, or was told before and little of it is caught. */
export function isCascadeCounted(before: Audit, after: Audit): boolean {
  if (before.items.length <= mostItemsAtOnce) return true
  return before.inside.told.hasLearned && caughtBetween(before, after) <= mostCaughtAtOnce
}

const caughtBetween = (before: Audit, after: Audit): number => after.totals.revoked - before.totals.revoked
