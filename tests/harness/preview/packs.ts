import { loadPack } from '../../../shared/domain/policy/load-pack'
import type { PackSummary } from '../../../shared/ipc/auditor'
import type { Clause, PolicyPack } from '../../../shared/domain/policy/pack'
import { readingsOf, wordsOf } from '../../../shared/domain/policy/reading'
import autumn from '../../../resources/policies/meta-facebook/2025-10-us-ca.json'
import june from '../../../resources/policies/meta-facebook/2025-06-test.json'

/** The real packs, as the policy view gets them. */
export const previewPacks: readonly PackSummary[] = [june, autumn].map((file) => {
  const pack = file as unknown as PolicyPack
  const clauses = Object.entries<Clause<unknown>>(pack.clauses).map(([id, clause]) => ({
    id,
    says: clause.says,
    state: clause.state,
    readings: readingsOf(clause) ?? [],
    inWords: wordsOf(clause),
    certainty: clause.certainty,
    sources: clause.sources,
  }))
  return {
    id: pack.id,
    version: pack.version,
    title: pack.title,
    reportedOn: pack.reportedOn,
    isOwn: false,
    regions: ['US', 'US-NY', 'CA'],
    clauses,
    sources: pack.sources,
  }
})

const faulty = loadPack(
  JSON.stringify(
    { ...june, assumedRegion: 'UK', clauses: { ...june.clauses, 'upload.window': {} } },
    null,
    2,
  ),
)

/** What a file with two slips in it is answered with. */
export const previewFaults = faulty.ok ? [] : faulty.faults
