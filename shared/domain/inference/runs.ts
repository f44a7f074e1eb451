import { firstPlace } from '../item/first-place'
import { Followed } from './followed'
import type { SeenChange } from './seen-change'
import { changed } from './seen-change'
import { byTime, placeIn } from './seen'
import type { Seen } from './seen'

/** Neighbours in time that belong together; never empty. */
export type Run = readonly Seen[]

/** Whether one that comes right after another goes on with its run. */
type IsSameRun = (one: Seen, next: Seen) => boolean

/** A list in order of time cut into runs. Runs that nothing touched since a former list are the same arrays. */
export class Runs {
  private readonly followed: Followed<readonly Run[]>

  constructor(isSameRun: IsSameRun) {
    this.followed = new Followed({
      start: (seen) => cut(seen, isSameRun),
      after: (before, change) => runsAfter(before, change, isSameRun),
    })
  }

  of(seen: readonly Seen[]): readonly Run[] {
    return this.followed.of(seen)
  }
}

function cut(seen: readonly Seen[], isSameRun: IsSameRun): readonly Run[] {
  const runs: Seen[][] = []
  let last: Seen | null = null
  for (const one of seen) {
    if (last !== null && isSameRun(last, one)) runs.at(-1)?.push(one)
    else runs.push([one])
    last = one
  }
  return runs
}

/** Cuts anew what changed, with a run on either side: those may end elsewhere, or join. */
function runsAfter(
  before: readonly Run[],
  { removed, added }: SeenChange,
  isSameRun: IsSameRun,
): readonly Run[] {
  // Another list of the same members.
  if (removed.length + added.length === 0) return before
  const touched = new Set<number>()
  for (const one of [...removed, ...added]) {
    const place = runBefore(before, one)
    for (const near of [place - 1, place, place + 1]) if (near in before) touched.add(near)
  }
  if (touched.size === 0) return cut(added, isSameRun)
  const runs: Run[] = []
  let from = 0
  for (const [first, last] of stretches([...touched].sort((one, other) => one - other))) {
    for (; from < first; from += 1) runs.push(before[from] as Run)
    const within = (all: readonly Seen[]): readonly Seen[] => {
      const [start, end] = [before[first]?.[0], before[last + 1]?.[0]]
      return all.slice(
        first === 0 || start === undefined ? 0 : placeIn(all, start),
        end === undefined ? all.length : placeIn(all, end),
      )
    }
    const now = changed(before.slice(first, last + 1).flat(), {
      removed: within(removed),
      added: within(added),
    })
    runs.push(...cut(now, isSameRun))
    from = last + 1
  }
  for (; from < before.length; from += 1) runs.push(before[from] as Run)
  return runs
}

/** The last run that began before one, or with it; the first where none did. */
const runBefore = (runs: readonly Run[], one: Seen): number =>
  Math.max(0, firstPlace(runs.length, (place) => byTime((runs[place] as Run)[0] as Seen, one) > 0) - 1)

/** Ascending numbers as stretches of neighbours, both ends included. */
function stretches(numbers: readonly number[]): readonly (readonly [first: number, last: number])[] {
  const found: [number, number][] = []
  for (const number of numbers) {
    const stretch = found.at(-1)
    if (stretch?.[1] === number - 1) stretch[1] = number
    else found.push([number, number])
  }
  return found
}
