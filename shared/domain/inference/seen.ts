import { firstPlace } from '../item/first-place'
import type { AuditItem } from '../item/audit-item'
import type { Place } from '../item/facts'

/** One item as inference looks at it: the wall clock in numbers, the place if it is one of the camera's own. */
export interface Seen {
  readonly item: AuditItem
  /** Milliseconds of the wall clock read as if it were UTC; null when no camera, name or sidecar tells the time. */
  readonly wallMs: number | null
  /** Days since 1970-01-01 by the wall clock. */
  readonly day: number | null
  /** Minutes since midnight. */
  readonly minute: number | null
  /** 0 Sunday to 6 Saturday. */
  readonly weekday: number | null
  readonly place: Place | null
}

const dayMs = 86_400_000
// Facts never change once made, so what was read from an item's object holds as long as the object does.
const known = new WeakMap<AuditItem, Seen>()

/** Items in the order they were taken (those without a time last), then by id: every inference reads them so. */
export function seenInOrder(items: readonly AuditItem[]): readonly Seen[] {
  const all = items.map(seenOf)
  return isInOrder(all) ? all : all.sort(byTime)
}

export function seenOf(item: AuditItem): Seen {
  const before = known.get(item)
  if (before !== undefined) return before
  const seen = readSeen(item)
  known.set(item, seen)
  return seen
}

function readSeen(item: AuditItem): Seen {
  const { taken, place } = item.facts.metadata
  // A file's own time says when it was copied, not when somebody was somewhere.
  const wallMs = taken === null || taken.source === 'mtime' ? NaN : Date.parse(`${taken.local}Z`)
  if (Number.isNaN(wallMs)) return { item, wallMs: null, day: null, minute: null, weekday: null, place }
  const day = Math.floor(wallMs / dayMs)
  return {
    item,
    wallMs,
    day,
    minute: Math.floor((wallMs - day * dayMs) / 60_000),
    weekday: (((day + 4) % 7) + 7) % 7,
    place,
  }
}

/** By the time they were taken (those without one last), then by id: no two items are equal. */
export function byTime(one: Seen, other: Seen): number {
  const order = (one.wallMs ?? Infinity) - (other.wallMs ?? Infinity)
  if (order !== 0 && !Number.isNaN(order)) return order
  return one.item.id < other.item.id ? -1 : one.item.id > other.item.id ? 1 : 0
}

/** Where one is, or would be, in a list in order of time. */
export const placeIn = (seen: readonly Seen[], one: Seen, from = 0): number =>
  firstPlace(seen.length, (place) => byTime(seen[place] as Seen, one) >= 0, from)

function isInOrder(all: readonly Seen[]): boolean {
  return all.every((seen, index) => {
    const before = all[index - 1]
    return before === undefined || byTime(before, seen) <= 0
  })
}

/** `2025-06-14` of a day number. */
export const dateOfDay = (day: number): string => new Date(day * dayMs).toISOString().slice(0, 10)

/** Distinct values of a key over what was seen; nulls are left out. */
export function distinct<Key>(seen: readonly Seen[], keyOf: (one: Seen) => Key | null): ReadonlySet<Key> {
  const keys = new Set<Key>()
  for (const one of seen) {
    const key = keyOf(one)
    if (key !== null) keys.add(key)
  }
  return keys
}
