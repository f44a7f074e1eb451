import type { Comparison, ItemChange } from '../../../shared/domain/audit/compare'
import type { ItemId } from '../../../shared/domain/item/ids'
import type { Outcome } from '../../../shared/domain/policy/verdict'

/** All items whose answer changes in one way. */
export interface Move {
  readonly before: Outcome
  readonly after: Outcome
  readonly items: readonly ItemId[]
}

/** Groups changed items by what they were and became, the largest group first. */
export function movesOf(changes: readonly ItemChange[]): readonly Move[] {
  const groups = new Map<string, { readonly move: ItemChange; readonly items: ItemId[] }>()
  for (const change of changes) {
    const key = `${change.before} ${change.after}`
    const group = groups.get(key)
    if (group === undefined) groups.set(key, { move: change, items: [change.id] })
    else group.items.push(change.id)
  }
  return [...groups.values()]
    .map(({ move, items }) => ({ before: move.before, after: move.after, items }))
    .sort((one, other) => other.items.length - one.items.length)
}

/** The items with an outcome afterwards, from those that have it now. */
export function itemsAfter(
  outcome: Outcome,
  now: readonly ItemId[],
  { items }: Pick<Comparison, 'items'>,
): readonly ItemId[] {
  const gone = new Set(items.filter(({ before }) => before === outcome).map(({ id }) => id))
  const added = items.filter(({ after }) => after === outcome).map(({ id }) => id)
  return [...now.filter((id) => !gone.has(id)), ...added]
}
