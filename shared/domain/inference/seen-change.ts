import { sharedEnds } from '../item/shared-ends'
import { byTime, placeIn } from './seen'
import type { Seen } from './seen'

/** What two lists in order of time do not share, each part in that order. */
export interface SeenChange {
  readonly removed: readonly Seen[]
  readonly added: readonly Seen[]
  /** Where each of these was in the list before. */
  readonly removedAt: readonly number[]
  /** Where each of these is in the list after. */
  readonly addedAt: readonly number[]
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
  const removedAt: number[] = []
  const addedAt: number[] = []
  const most = Math.max(before.length, after.length) / 3
  const { head, tail } = sharedEnds(before, after)
  let [was, is] = [head, head]
  while (was < before.length - tail || is < after.length - tail) {
    const one = was < before.length - tail ? before[was] : undefined
    const other = is < after.length - tail ? after[is] : undefined
    const order = one === other ? 0 : one === undefined ? 1 : other === undefined ? -1 : byTime(one, other)
    if (order <= 0 && one !== undefined && one !== other) removedAt.push(was)
    if (order >= 0 && other !== undefined && one !== other) addedAt.push(is)
    if (order <= 0) was += 1
    if (order >= 0) is += 1
    if (removedAt.length + addedAt.length > most) return null
  }
  return {
    removed: removedAt.map((place) => before[place] as Seen),
    added: addedAt.map((place) => after[place] as Seen),
    removedAt,
    addedAt,
    count: removedAt.length + addedAt.length,
  }
}

/** So few changes are made one by one in a copy: to move what lies behind costs less than to walk all. */
const fewChanges = 32

/** A list in order of time without some of its members and with others. */
export function changed(
  members: readonly Seen[],
  { removed, added }: { readonly removed: readonly Seen[]; readonly added: readonly Seen[] },
): readonly Seen[] {
  if (removed.length + added.length <= fewChanges) return edited(members, removed, added)
  const stayed = removed.length === 0 ? members : without(members, removed)
  if (added.length === 0) return stayed
  if (stayed.length === 0) return added
  const all: Seen[] = []
  let from = 0
  for (const one of added) {
    const to = placeIn(stayed, one, from)
    for (; from < to; from += 1) all.push(stayed[from] as Seen)
    all.push(one)
  }
  for (; from < stayed.length; from += 1) all.push(stayed[from] as Seen)
  return all
}

function edited(members: readonly Seen[], removed: readonly Seen[], added: readonly Seen[]): readonly Seen[] {
  if (removed.length + added.length === 0) return members
  const all = members.slice()
  for (const one of removed) {
    const place = placeIn(all, one)
    if (all[place] === one) all.splice(place, 1)
  }
  for (const one of added) all.splice(placeIn(all, one), 0, one)
  return all
}

function without(members: readonly Seen[], removed: readonly Seen[]): readonly Seen[] {
  const gone = new Set(removed)
  return members.filter((one) => !gone.has(one))
}
