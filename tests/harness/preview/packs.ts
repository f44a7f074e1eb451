import type { PackSummary } from '../../../shared/ipc/auditor'
import type { PolicyPack } from '../../../shared/domain/policy/pack'
import autumn from '../../../resources/policies/meta-facebook/2025-10-us-ca.json'
import june from '../../../resources/policies/meta-facebook/2025-06-test.json'

/** The real packs, as the policy view gets them. */
export const previewPacks: readonly PackSummary[] = [june, autumn].map((file) => {
  const pack = file as unknown as PolicyPack
  const clauses = Object.entries(pack.clauses).map(([id, clause]) => ({
    id,
    says: clause.says,
    state: clause.state,
    certainty: clause.certainty,
    sources: clause.sources,
  }))
  return {
    id: pack.id,
    version: pack.version,
    title: pack.title,
    reportedOn: pack.reportedOn,
    regions: ['US', 'US-NY', 'CA'],
    clauses,
    sources: pack.sources,
  }
})
