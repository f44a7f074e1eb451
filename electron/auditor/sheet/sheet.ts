import type { Outcome } from '../../../shared/domain/policy/verdict'
import { noTowns } from '../../../shared/ipc/auditor'
import type { FrameIndex, TownsAlong } from '../../../shared/ipc/auditor'
import type { FrameFilter } from '../../../shared/ipc/schemas'
import type { AuditView } from '../audit/audit-view'
import type { Catalogue } from '../catalogue/catalogue'
import { frameMatcher } from './frame-filter'
import { sheetColumns } from './item-columns'
import { takenOrder } from './taken-order'
import { townsAlong } from './towns-along'

/** `taken`: newest first, unknown dates last. `leaves`: what leaves first is first, what never does is last. */
export type FrameOrder = 'taken' | 'leaves'

export interface SheetQuestion {
  readonly filter: FrameFilter
  readonly order: FrameOrder
}

export interface Sheet {
  readonly revision: number
  /** Places in the audit's items, in the order of the sheet. */
  readonly positions: Uint32Array
}

const keptSheets = 8

/** Lays the frames out once a question and revision: pages and index of one sheet must agree. */
export function makeSheets(catalogue: Catalogue): (question: SheetQuestion, view: AuditView) => Sheet {
  const kept = new Map<string, Sheet>()
  const orders = new WeakMap<object, Uint32Array>()
  return (question, view) => {
    const key = JSON.stringify([view.revision, question.order, question.filter])
    const known = kept.get(key)
    if (known !== undefined) return known
    const { items } = view.audit
    const byTaken = orders.get(items) ?? takenOrder(items)
    orders.set(items, byTaken)
    const matches = frameMatcher(question.filter, { view, catalogue })
    const found = byTaken.filter((position) => matches(position))
    const positions = question.order === 'taken' ? found : inOrderOfLeaving(found, view)
    const sheet = { revision: view.revision, positions }
    kept.set(key, sheet)
    const oldest = kept.keys().next().value
    if (kept.size > keptSheets && oldest !== undefined) kept.delete(oldest)
    return sheet
  }
}

/** Frames change with the audit, and once more when what is learned from them is known. */
export const frameRevision = ({ revision, audit }: AuditView): number =>
  revision * 2 + Number(audit.isLearned())

/** The whole sheet without its frames. */
export function frameIndex(sheet: Sheet, view: AuditView): FrameIndex {
  const { audit } = view
  const { positions } = sheet
  const { dates, unchecked } = sheetColumns(audit.items)
  const outcomes = new Uint8Array(positions.length)
  const days: { date: string | null; start: number; count: number }[] = []
  for (let at = 0; at < positions.length; at += 1) {
    const position = positions[at] ?? 0
    outcomes[at] = outcomeBytes[audit.outcomeAt(position)] | ((unchecked[position] ?? 0) * couldNotBeChecked)
    const date = dates[position] ?? null
    const day = days.at(-1)
    if (day?.date === date) day.count += 1
    else days.push({ date, start: at, count: 1 })
  }
  return {
    revision: frameRevision(view),
    total: positions.length,
    outcomes,
    days,
    towns: townsOf(sheet, view),
  }
}

/** Names of towns come with what is learned: the first sheet does not wait for them. */
function townsOf(sheet: Sheet, { audit }: AuditView): TownsAlong {
  const { gazetteer } = audit.circumstances
  if (!audit.isLearned() || gazetteer === undefined) return noTowns
  const known = towns.get(sheet)
  if (known !== undefined) return known
  const { along, isWhole } = townsAlong(sheet.positions, audit.items, gazetteer)
  if (isWhole) towns.set(sheet, along)
  return along
}

const towns = new WeakMap<Sheet, TownsAlong>()

const couldNotBeChecked = 8
const outcomeBytes: Readonly<Record<Outcome, number>> = { would: 0, could: 1, 'would-not': 2, revoked: 3 }

/** A stable sort: what leaves at one instant stays in the order taken. */
function inOrderOfLeaving(positions: Uint32Array, { audit }: AuditView): Uint32Array {
  const { earliestLeaves } = audit.inside.judgements
  const leaves = (position: number): number => {
    const at = earliestLeaves[position] ?? NaN
    return Number.isNaN(at) ? Infinity : at
  }
  return positions.sort((one, other) => {
    const [first, second] = [leaves(one), leaves(other)]
    return first < second ? -1 : first > second ? 1 : 0
  })
}
