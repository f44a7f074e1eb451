import type { Seen } from './seen'

interface Kept {
  readonly members: readonly Seen[]
  readonly made: unknown
}

/** What leaves and what stays too are told in turn. */
const mostKept = 2

/**
 * What was made of the same items before, so that one more photo costs only what it touches.
 *
 * It holds as long as the first item's object does. `scope` is whatever else the result depends on; the key says what is made.
 */
export class Memory<Made> {
  private readonly scopes = new WeakMap<object, WeakMap<Seen, Map<string, readonly Kept[]>>>()

  recall(
    scope: object,
    about: { readonly key: string; readonly members: readonly Seen[] },
    make: () => Made,
  ): Made {
    const { key, members } = about
    const first = members[0]
    if (first === undefined) return make()
    const byFirst = this.scopes.get(scope) ?? new WeakMap<Seen, Map<string, readonly Kept[]>>()
    this.scopes.set(scope, byFirst)
    const kept = byFirst.get(first) ?? new Map<string, readonly Kept[]>()
    byFirst.set(first, kept)
    const former = kept.get(key) ?? []
    const before = former.find((one) => isSame(one.members, members))
    if (before !== undefined) return before.made as Made
    const made = make()
    kept.set(key, [{ members, made }, ...former.slice(0, mostKept - 1)])
    return made
  }
}

/** For results that depend on nothing but their items. */
export const anyScope = {}

function isSame(one: readonly Seen[], other: readonly Seen[]): boolean {
  if (one === other) return true
  if (one.length !== other.length) return false
  for (let index = 0; index < one.length; index += 1) if (one[index] !== other[index]) return false
  return true
}
