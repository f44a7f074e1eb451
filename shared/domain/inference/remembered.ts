import type { Seen } from './seen'

interface Kept {
  readonly members: readonly Seen[]
  readonly made: unknown
}

/**
 * What was made of the same items before, so that one more photo costs only what it touches.
 *
 * It holds as long as the first item's object does. `scope` is whatever else the result depends on; the key says what is made.
 */
export class Memory<Made> {
  private readonly scopes = new WeakMap<object, WeakMap<Seen, Map<string, Kept>>>()

  recall(
    scope: object,
    about: { readonly key: string; readonly members: readonly Seen[] },
    make: () => Made,
  ): Made {
    const { key, members } = about
    const first = members[0]
    if (first === undefined) return make()
    const byFirst = this.scopes.get(scope) ?? new WeakMap<Seen, Map<string, Kept>>()
    this.scopes.set(scope, byFirst)
    const kept = byFirst.get(first) ?? new Map<string, Kept>()
    byFirst.set(first, kept)
    const before = kept.get(key)
    if (before !== undefined && isSame(before.members, members)) return before.made as Made
    const made = make()
    kept.set(key, { members, made })
    return made
  }
}

/** For results that depend on nothing but their items. */
export const anyScope = {}

function isSame(one: readonly Seen[], other: readonly Seen[]): boolean {
  if (one.length !== other.length) return false
  for (let index = 0; index < one.length; index += 1) if (one[index] !== other[index]) return false
  return true
}
