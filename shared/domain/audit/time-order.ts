import type { AuditItem } from './input'
import { byTime, seenOf } from '../inference/seen'
import type { Seen } from '../inference/seen'

/** A list of items in the order of time. */
export interface TimeOrder {
  readonly items: readonly AuditItem[]
  readonly seen: readonly Seen[]
  /** Where each of `seen` is among the items. */
  readonly positions: Int32Array
}

/** `before` only saves work: of a list that grew, or of which some items are others, these alone are sorted in. */
export function timeOrderOf(items: readonly AuditItem[], before: TimeOrder | null): TimeOrder {
  if (before?.items === items) return before
  return (before === null ? null : orderAfter(before, items)) ?? orderOf(items)
}

function orderOf(items: readonly AuditItem[]): TimeOrder {
  const seen = items.map(seenOf)
  const positions = Int32Array.from(items, (_, position) => position).sort((one, other) =>
    byTime(seen[one] as Seen, seen[other] as Seen),
  )
  return { items, seen: Array.from(positions, (position) => seen[position] as Seen), positions }
}

/** Null where items moved, so that no position means what it did. */
function orderAfter(before: TimeOrder, items: readonly AuditItem[]): TimeOrder | null {
  if (items.length < before.items.length) return null
  const isChanged = new Uint8Array(items.length)
  const added: number[] = []
  for (let position = 0; position < items.length; position += 1) {
    const [was, is] = [before.items[position], items[position]]
    if (was === is) continue
    if (was !== undefined && was.id !== is?.id) return null
    isChanged[position] = 1
    added.push(position)
  }
  const fresh = added
    .map((position) => ({ position, one: seenOf(items[position] as AuditItem) }))
    .sort((one, other) => byTime(one.one, other.one))
  // Filled by place, not pushed: lists of whole rolls are made at every change.
  const seen = new Array<Seen>(items.length)
  const positions = new Int32Array(items.length)
  let count = 0
  let next = 0
  for (let at = 0; at <= before.seen.length; at += 1) {
    const one = before.seen[at]
    for (; next < fresh.length; next += 1, count += 1) {
      const each = fresh[next] as Placed
      if (one !== undefined && byTime(each.one, one) > 0) break
      seen[count] = each.one
      positions[count] = each.position
    }
    const position = before.positions[at]
    if (one === undefined || position === undefined || isChanged[position] === 1) continue
    seen[count] = one
    positions[count] = position
    count += 1
  }
  return { items, seen, positions }
}

interface Placed {
  readonly position: number
  readonly one: Seen
}
