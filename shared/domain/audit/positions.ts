import type { AuditItem } from './input'
import type { ItemId } from '../item/ids'

const known = new WeakMap<readonly AuditItem[], ReadonlyMap<ItemId, number>>()

/** Where each item is in a list; made once for every audit over the same list. */
export function positionsIn(items: readonly AuditItem[]): ReadonlyMap<ItemId, number> {
  const before = known.get(items)
  if (before !== undefined) return before
  const positions = new Map<ItemId, number>()
  for (const [position, item] of items.entries()) positions.set(item.id, position)
  known.set(items, positions)
  return positions
}
