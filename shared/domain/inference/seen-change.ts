import { byTime } from './seen'
import type { Seen } from './seen'

/** What two lists in order of time do not share, each part in that order. */
export interface SeenChange {
  readonly removed: readonly Seen[]
  readonly added: readonly Seen[]
  readonly count: number
}

const known = new WeakMap<readonly Seen[], WeakMap<readonly Seen[], { readonly change: SeenChange | null }>>()

/** Null where so much differs that starting anew costs less. */
export function changeBetween(before: readonly Seen[], after: readonly Seen[]): SeenChange | null {
  const others = known.get(after) ?? new WeakMap<readonly Seen[], { readonly change: SeenChange | null }>()
  known.set(after, others)
  const told = others.get(before) ?? { change: compared(before, after) }
  others.set(before, told)
  return told.change
}

function compared(before: readonly Seen[], after: readonly Seen[]): SeenChange | null {
  const removed: Seen[] = []
  const added: Seen[] = []
  const most = Math.max(before.length, after.length) / 3
  let [was, is] = [0, 0]
  while (was < before.length || is < after.length) {
    const [one, other] = [before[was], after[is]]
    const order = one === other ? 0 : one === undefined ? 1 : other === undefined ? -1 : byTime(one, other)
    if (order <= 0 && one !== undefined && one !== other) removed.push(one)
    if (order >= 0 && other !== undefined && one !== other) added.push(other)
    if (order <= 0) was += 1
    if (order >= 0) is += 1
    if (removed.length + added.length > most) return null
  }
  return { removed, added, count: removed.length + added.length }
}

/** Two lists in order of time as one. */
export function merged(one: readonly Seen[], other: readonly Seen[]): readonly Seen[] {
  if (other.length === 0) return one
  if (one.length === 0) return other
  const all: Seen[] = []
  let at = 0
  for (const each of one) {
    for (let next = other[at]; next !== undefined && byTime(next, each) < 0; next = other[at]) {
      all.push(next)
      at += 1
    }
    all.push(each)
  }
  for (; at < other.length; at += 1) all.push(other[at] as Seen)
  return all
}
