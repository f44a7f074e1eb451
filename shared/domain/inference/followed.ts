import { changeBetween } from './seen-change'
import type { SeenChange } from './seen-change'
import type { Seen } from './seen'

interface Kept<State> {
  readonly seen: readonly Seen[]
  readonly state: State
}

/** The audit before and after, of what leaves and of what stays too. */
const mostKept = 4

/**
 * What is made of whole lists in order of time. A list much like a former one costs what differs.
 *
 * It is kept as long as the first or last item's object is.
 */
export class Followed<State> {
  private readonly kept = new WeakMap<Seen, readonly Kept<State>[]>()

  /** `after` gives what `start` would. */
  constructor(
    private readonly make: {
      readonly start: (seen: readonly Seen[]) => State
      readonly after: (before: State, change: SeenChange, seen: readonly Seen[]) => State
    },
  ) {}

  of(seen: readonly Seen[]): State {
    const [first, last] = [seen[0], seen.at(-1)]
    if (first === undefined || last === undefined) return this.make.start(seen)
    const former = [...new Set([...(this.kept.get(first) ?? []), ...(this.kept.get(last) ?? [])])]
    const made = former.find((one) => one.seen === seen) ?? { seen, state: this.stateLike(former, seen) }
    for (const end of [first, last]) {
      const others = (this.kept.get(end) ?? []).filter((one) => one !== made)
      this.kept.set(end, [made, ...others].slice(0, mostKept))
    }
    return made.state
  }

  private stateLike(former: readonly Kept<State>[], seen: readonly Seen[]): State {
    let nearest: { readonly state: State; readonly change: SeenChange } | null = null
    for (const { seen: before, state } of former) {
      const change = changeBetween(before, seen)
      if (change !== null && (nearest === null || change.count < nearest.change.count))
        nearest = { state, change }
    }
    return nearest === null ? this.make.start(seen) : this.make.after(nearest.state, nearest.change, seen)
  }
}
