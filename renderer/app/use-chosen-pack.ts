import type { PackSummary } from '../../shared/ipc/auditor'
import { answerOf, useQuery } from './use-query'

/** The pack that the audit is made under; null until it is known. */
export function useChosenPack(): PackSummary | null {
  const summary = answerOf(useQuery('summary', {}))
  const packs = answerOf(useQuery('policies', {}))
  return packs?.find((pack) => pack.id === summary?.policy.id) ?? null
}
