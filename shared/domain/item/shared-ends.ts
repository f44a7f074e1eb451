/** How much of two lists is the same: so many objects at the beginning, and so many at the end. */
export interface SharedEnds {
  readonly head: number
  readonly tail: number
}

/** Most of a roll is the same objects from audit to audit, and what lies between the ends is all that has to be looked at. */
export function sharedEnds(before: readonly unknown[], after: readonly unknown[]): SharedEnds {
  const most = Math.min(before.length, after.length)
  let head = 0
  while (head < most && before[head] === after[head]) head += 1
  let tail = 0
  while (tail < most - head && before[before.length - 1 - tail] === after[after.length - 1 - tail]) tail += 1
  return { head, tail }
}

const mostArguments = 10_000

/** The list before with this between its ends: one copy, where nothing is walked. */
export function withBetween<One>(
  before: readonly One[],
  between: readonly One[],
  { head, tail }: SharedEnds,
): readonly One[] {
  const last = before.length - tail
  return between.length > mostArguments
    ? before.slice(0, head).concat(between, before.slice(last))
    : before.toSpliced(head, last - head, ...between)
}

/** Copies what stands at the ends of a column into its place in the next. */
export function copyEnds<Column extends Int32Array | Uint8Array | Float64Array>(
  before: Column,
  after: Column,
  { head, tail }: SharedEnds,
): void {
  after.set(before.subarray(0, head))
  after.set(before.subarray(before.length - tail), after.length - tail)
}
