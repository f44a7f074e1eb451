import type { Outcome } from '../../../shared/domain/policy/verdict'
import type { FrameIndex } from '../../../shared/ipc/auditor'
import type { FrameFilter } from '../../../shared/ipc/schemas'
import type { AuditView } from '../audit/audit-view'
import type { Catalogue, CatalogueItem } from '../catalogue/catalogue'
import { frameMatcher, localDateOf } from './frame-filter'

/** `taken`: newest first, unknown dates last. `leaves`: what leaves first is first, what never does is last. */
export type FrameOrder = 'taken' | 'leaves'

export interface SheetQuestion {
  readonly filter: FrameFilter
  readonly order: FrameOrder
}

export interface Sheet {
  readonly revision: number
  readonly items: readonly CatalogueItem[]
}

const keptSheets = 8

/** Lays the frames out once a question and revision: pages and index of one sheet must agree. */
export function makeSheets(catalogue: Catalogue): (question: SheetQuestion, view: AuditView) => Sheet {
  const kept = new Map<string, Sheet>()
  let byTaken: { readonly revision: number; readonly items: readonly CatalogueItem[] } | null = null
  return (question, view) => {
    const key = JSON.stringify([view.revision, question.order, question.filter])
    const known = kept.get(key)
    if (known !== undefined) return known
    if (byTaken?.revision !== catalogue.revision()) {
      byTaken = { revision: catalogue.revision(), items: inOrderTaken(catalogue) }
    }
    const found = byTaken.items.filter(frameMatcher(question.filter, view))
    const items = question.order === 'taken' ? found : inOrderOfLeaving(found, view)
    const sheet = { revision: view.revision, items }
    kept.set(key, sheet)
    const oldest = kept.keys().next().value
    if (kept.size > keptSheets && oldest !== undefined) kept.delete(oldest)
    return sheet
  }
}

/** The whole sheet without its frames. */
export function frameIndex(sheet: Sheet, view: AuditView): FrameIndex {
  const outcomes = new Uint8Array(sheet.items.length)
  const days: { date: string | null; start: number; count: number }[] = []
  for (const [at, item] of sheet.items.entries()) {
    const unchecked = item.audit.facts.problem === null ? 0 : couldNotBeChecked
    outcomes[at] = outcomeBytes[view.outcome(item.id)] | unchecked
    const date = localDateOf(item)
    const day = days.at(-1)
    if (day?.date === date) day.count += 1
    else days.push({ date, start: at, count: 1 })
  }
  return { revision: sheet.revision, total: sheet.items.length, outcomes, days }
}

const couldNotBeChecked = 8
const outcomeBytes: Readonly<Record<Outcome, number>> = { would: 0, could: 1, 'would-not': 2, revoked: 3 }

function inOrderTaken(catalogue: Catalogue): readonly CatalogueItem[] {
  return [...catalogue.items()]
    .filter((item) => !item.isForgotten)
    .map((item) => ({ item, taken: item.audit.facts.metadata.taken?.local ?? '' }))
    .sort((one, other) => compare(other.taken, one.taken) || compare(one.item.id, other.item.id))
    .map(({ item }) => item)
}

const inOrderOfLeaving = (items: readonly CatalogueItem[], view: AuditView): readonly CatalogueItem[] =>
  items
    .map((item) => ({ item, leaves: view.leaves(item.id) }))
    .sort((one, other) => (one.leaves < other.leaves ? -1 : one.leaves > other.leaves ? 1 : 0))
    .map(({ item }) => item)

const compare = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0)
