import { Followed } from './followed'
import { changed } from './seen-change'
import type { SeenChange } from './seen-change'
import type { Seen } from './seen'

export type Groups<Key> = ReadonlyMap<Key, readonly Seen[]>

/** What is made of groups as a whole, and how it follows when some of them change. */
export interface Derivation<Key, State> {
  readonly start: (groups: Groups<Key>) => State
  /** `groups` are as they are now, `changed` the keys of those that something joined or left. */
  readonly after: (before: State, groups: Groups<Key>, changed: ReadonlySet<Key>) => State
}

interface Grouped<Key, State> {
  readonly groups: Groups<Key>
  readonly state: State
}

/**
 * What was seen by key, each group in the order given; the order of the keys is of no account. Groups that nothing joined or left
 * since a former list are the same arrays, so that what was made of them still holds.
 */
export class DerivedGrouping<Key, State> {
  private readonly followed: Followed<Grouped<Key, State>>

  /** `keysOf` gives each key once. */
  constructor(keysOf: (one: Seen) => Iterable<Key>, derivation: Derivation<Key, State>) {
    this.followed = new Followed({
      start: (seen) => {
        const groups: Groups<Key> = groupsOf(seen, keysOf)
        return { groups, state: derivation.start(groups) }
      },
      after: (before, change) => {
        const { groups, keys } = groupsAfter(before.groups, change, keysOf)
        return keys.size === 0 ? before : { groups, state: derivation.after(before.state, groups, keys) }
      },
    })
  }

  /** `seen` is in order of time. */
  of(seen: readonly Seen[]): Grouped<Key, State> {
    return this.followed.of(seen)
  }
}

/** Groups of which nothing is made as a whole. */
export class Grouping<Key> {
  private readonly grouping: DerivedGrouping<Key, null>

  /** `keysOf` gives each key once. */
  constructor(keysOf: (one: Seen) => Iterable<Key>) {
    this.grouping = new DerivedGrouping(keysOf, { start: () => null, after: () => null })
  }

  /** `seen` is in order of time. */
  of(seen: readonly Seen[]): Groups<Key> {
    return this.grouping.of(seen).groups
  }
}

function groupsOf<Key>(seen: readonly Seen[], keysOf: (one: Seen) => Iterable<Key>): Map<Key, Seen[]> {
  const groups = new Map<Key, Seen[]>()
  for (const one of seen) {
    for (const key of keysOf(one)) {
      const members = groups.get(key)
      if (members === undefined) groups.set(key, [one])
      else members.push(one)
    }
  }
  return groups
}

function groupsAfter<Key>(
  before: Groups<Key>,
  { removed, added }: SeenChange,
  keysOf: (one: Seen) => Iterable<Key>,
): { readonly groups: Groups<Key>; readonly keys: ReadonlySet<Key> } {
  const left = groupsOf(removed, keysOf)
  const joined = groupsOf(added, keysOf)
  const keys = new Set([...left.keys(), ...joined.keys()])
  if (keys.size === 0) return { groups: before, keys }
  const groups = new Map<Key, readonly Seen[]>(before)
  for (const key of keys) {
    const members = changed(before.get(key) ?? [], {
      removed: left.get(key) ?? [],
      added: joined.get(key) ?? [],
    })
    if (members.length === 0) groups.delete(key)
    else groups.set(key, members)
  }
  return { groups, keys }
}
