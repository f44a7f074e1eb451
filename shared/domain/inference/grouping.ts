import { changeBetween, merged } from './seen-change'
import type { SeenChange } from './seen-change'
import type { Seen } from './seen'

type Groups<Key> = ReadonlyMap<Key, readonly Seen[]>

interface Kept<Key> {
  readonly seen: readonly Seen[]
  readonly groups: Groups<Key>
}

/** The audit before and after, of what leaves and of what stays too. */
const mostKept = 4

/**
 * What was seen by key, each group in the order given; the order of the keys is of no account.
 *
 * A list much like a former one costs what differs: groups that nothing joined or left are the same arrays, so that what was
 * made of them still holds. It is kept as long as the first or last item's object is.
 */
export class Grouping<Key> {
  private readonly kept = new WeakMap<Seen, readonly Kept<Key>[]>()

  /** `keysOf` gives each key once. */
  constructor(private readonly keysOf: (one: Seen) => Iterable<Key>) {}

  /** `seen` is in order of time. */
  of(seen: readonly Seen[]): Groups<Key> {
    const [first, last] = [seen[0], seen.at(-1)]
    if (first === undefined || last === undefined) return new Map<Key, readonly Seen[]>()
    const former = [...new Set([...(this.kept.get(first) ?? []), ...(this.kept.get(last) ?? [])])]
    const same = former.find((one) => one.seen === seen)
    const made = same ?? { seen, groups: this.groupsLike(former, seen) }
    for (const end of [first, last]) {
      const others = (this.kept.get(end) ?? []).filter((one) => one !== made)
      this.kept.set(end, [made, ...others].slice(0, mostKept))
    }
    return made.groups
  }

  private groupsLike(former: readonly Kept<Key>[], seen: readonly Seen[]): Groups<Key> {
    let nearest: { readonly groups: Groups<Key>; readonly change: SeenChange } | null = null
    for (const { seen: before, groups } of former) {
      const change = changeBetween(before, seen)
      if (change !== null && (nearest === null || change.count < nearest.change.count))
        nearest = { groups, change }
    }
    return nearest === null ? this.grouped(seen) : this.patched(nearest.groups, nearest.change)
  }

  private grouped(seen: readonly Seen[]): Map<Key, Seen[]> {
    const groups = new Map<Key, Seen[]>()
    for (const one of seen) {
      for (const key of this.keysOf(one)) {
        const members = groups.get(key)
        if (members === undefined) groups.set(key, [one])
        else members.push(one)
      }
    }
    return groups
  }

  private patched(before: Groups<Key>, { removed, added }: SeenChange): Groups<Key> {
    const groups = new Map<Key, readonly Seen[]>(before)
    const left = this.grouped(removed)
    const joined = this.grouped(added)
    for (const key of new Set([...left.keys(), ...joined.keys()])) {
      const gone = new Set(left.get(key))
      const stayed = (before.get(key) ?? []).filter((one) => !gone.has(one))
      const members = merged(stayed, joined.get(key) ?? [])
      if (members.length === 0) groups.delete(key)
      else groups.set(key, members)
    }
    return groups
  }
}
