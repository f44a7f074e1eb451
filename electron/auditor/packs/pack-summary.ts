import { readingsOf } from '../../../shared/domain/policy/reading'
import type { PolicyPack } from '../../../shared/domain/policy/pack'
import type { PackSummary } from '../../../shared/ipc/auditor'

/** A pack as people read it, clause by clause. */
export const summaryOf = (pack: PolicyPack): PackSummary => ({
  id: pack.id,
  version: pack.version,
  title: pack.title,
  reportedOn: pack.reportedOn,
  regions: [...new Set((readingsOf(pack.clauses['region.on']) ?? []).flat())],
  clauses: Object.entries(pack.clauses).map(([id, { says, state, certainty, sources }]) => ({
    id,
    says,
    state,
    certainty,
    sources,
  })),
  sources: pack.sources,
})
