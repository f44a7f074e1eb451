import { changedClauses } from './changed-clauses'
import type { ClauseChange } from './changed-clauses'
import { setChange } from './compare'
import type { SetChange } from './compare'
import type { AuditDocument, AuditedItem } from './document'
import type { ItemId } from '../item/ids'
import type { Outcome } from '../policy/verdict'

/** One item whose verdict is another in the second document, and the clauses that make it so. */
export interface ChangedItem {
  readonly id: ItemId
  readonly paths: readonly string[]
  readonly from: Outcome
  readonly to: Outcome
  readonly clauses: readonly ClauseChange[]
}

/** How many are there in each document, and by id those that only one of them has. */
export interface CountedChange extends SetChange {
  readonly before: number
  readonly after: number
}

export interface DocumentComparison {
  /** In the order of the first document. */
  readonly changes: readonly ChangedItem[]
  /** What would be learned: what a pack rules out is not. */
  readonly inferences: CountedChange
  readonly suggestions: CountedChange
  /** What is learned under both, but stated by the one and only possible under the other. */
  readonly standings: readonly { readonly id: string; readonly before: string; readonly after: string }[]
}

/** Compares two audits of one roll in their public form; both must be of the same items. */
export function compareDocuments(before: AuditDocument, after: AuditDocument): DocumentComparison {
  const [was, is] = [toldIn(before), toldIn(after)]
  const standingBefore = new Map(was.map(({ id, standing }) => [id, standing]))
  return {
    changes: changedItems(before, after),
    inferences: counted(was, is),
    suggestions: counted(before.suggestions, after.suggestions),
    standings: is.flatMap(({ id, standing }) => {
      const earlier = standingBefore.get(id)
      return earlier === undefined || earlier === standing ? [] : [{ id, before: earlier, after: standing }]
    }),
  }
}

function changedItems(before: AuditDocument, after: AuditDocument): readonly ChangedItem[] {
  const later = new Map(after.items.map((item): [ItemId, AuditedItem] => [item.id, item]))
  return before.items.flatMap(({ id, paths, verdict }): readonly ChangedItem[] => {
    const other = later.get(id)?.verdict
    if (other === undefined || other.outcome === verdict.outcome) return []
    const clauses = changedClauses(verdict, other)
    return [{ id, paths, from: verdict.outcome, to: other.outcome, clauses }]
  })
}

const toldIn = ({ inferences }: AuditDocument): AuditDocument['inferences'] =>
  inferences.filter(({ standing }) => standing !== 'ruled-out')

type Listed = readonly { readonly id: string }[]

const counted = (before: Listed, after: Listed): CountedChange => ({
  before: before.length,
  after: after.length,
  ...setChange(before, after),
})
