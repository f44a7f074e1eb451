import type { Clause } from '../../../shared/domain/policy/pack'
import { readingsOf, wordsOf } from '../../../shared/domain/policy/reading'
import type { PackSummary } from '../../../shared/ipc/auditor'
import type { KnownPack } from './packs'

/** A pack as people read it, clause by clause. */
export const summaryOf = ({ pack, isOwn }: Pick<KnownPack, 'pack' | 'isOwn'>): PackSummary => ({
  id: pack.id,
  version: pack.version,
  title: pack.title,
  reportedOn: pack.reportedOn,
  isOwn,
  regions: [...new Set((readingsOf(pack.clauses['region.on']) ?? []).flat())],
  clauses: Object.entries<Clause<unknown>>(pack.clauses).map(([id, clause]) => ({
    id,
    says: clause.says,
    state: clause.state,
    readings: readingsOf(clause) ?? [],
    inWords: wordsOf(clause),
    certainty: clause.certainty,
    sources: clause.sources,
  })),
  sources: pack.sources,
})
