import { DerivedGrouping } from '../grouping'
import type { Groups } from '../grouping'
import type { Seen } from '../seen'
import { cellOf, coarseAround, windowCells } from './earth-cells'
import { holds, roundAfter, roundOf } from './regions'
import type { OccasionsOf, Region, Round } from './regions'

/** Which occasion (night, workday, day) an item speaks for, if any; in order of time it never goes back. */
export type OccasionOf = (one: Seen) => number | null

/**
 * Where occasions were: in each round the heaviest window of every coarse cell, heaviest first; what these leave out, a later
 * round may tell. `seen` is in order of time.
 */
export type PlacesBy = (seen: readonly Seen[]) => readonly (readonly Region[])[]

export function placesBy(occasionOf: OccasionOf, mostRounds: number): PlacesBy {
  const occasionsOf = occasionsBy(occasionOf)
  const byCell = new DerivedGrouping<number, readonly Round[]>(
    (one) => (one.place === null || occasionOf(one) === null ? [] : [cellOf(one.place)]),
    {
      start: (cells) => roundsOf(cells, mostRounds, occasionsOf),
      after: (before, cells, changed) => roundsAfter(before, { cells, changed }, { mostRounds, occasionsOf }),
    },
  )
  return (seen) => byCell.of(seen).state.map(({ regions }) => regions)
}

function roundsOf(cells: Groups<number>, mostRounds: number, occasionsOf: OccasionsOf): readonly Round[] {
  const rounds: Round[] = []
  let left = cells
  while (left.size > 0 && rounds.length < mostRounds) {
    const round = roundOf(left, occasionsOf)
    rounds.push(round)
    left = new Map([...left].filter(([cell]) => !holds(round, cell)))
  }
  return rounds
}

/** Each round follows the one before it: a window that moved leaves other cells to the next. */
function roundsAfter(
  before: readonly Round[],
  first: { readonly cells: Groups<number>; readonly changed: ReadonlySet<number> },
  { mostRounds, occasionsOf }: { readonly mostRounds: number; readonly occasionsOf: OccasionsOf },
): readonly Round[] {
  const rounds: Round[] = []
  let now = first
  while (now.cells.size > 0 && rounds.length < mostRounds) {
    const former = before[rounds.length]
    if (former === undefined)
      return [...rounds, ...roundsOf(now.cells, mostRounds - rounds.length, occasionsOf)]
    const round = roundAfter(former, now, occasionsOf)
    rounds.push(round)
    if (rounds.length < mostRounds) {
      now = leftAfter(former, round, { changed: now.changed, next: before[rounds.length]?.cells ?? null })
    }
  }
  return rounds
}

/** What a round leaves to the next, and which cells of it are others than before. */
function leftAfter(
  former: Round,
  round: Round,
  { changed, next }: { readonly changed: ReadonlySet<number>; readonly next: Groups<number> | null },
): { readonly cells: Groups<number>; readonly changed: ReadonlySet<number> } {
  const touched = new Set(changed)
  for (const coarse of coarseAround(changed)) {
    const [was, is] = [former.best.get(coarse)?.window, round.best.get(coarse)?.window]
    for (const window of was === is ? [] : [was, is]) {
      for (const cell of window === undefined ? [] : windowCells(window)) touched.add(cell)
    }
  }
  const cells = new Map(next)
  for (const cell of touched) {
    const members = round.cells.get(cell)
    if (members === undefined || holds(round, cell)) cells.delete(cell)
    else cells.set(cell, members)
  }
  return { cells, changed: touched }
}

function occasionsBy(occasionOf: OccasionOf): OccasionsOf {
  const known = new WeakMap<readonly Seen[], readonly number[]>()
  return (members) => {
    const before = known.get(members)
    if (before !== undefined) return before
    const occasions: number[] = []
    for (const one of members) {
      const occasion = occasionOf(one)
      // Items come in the order of time.
      if (occasion !== null && occasions.at(-1) !== occasion) occasions.push(occasion)
    }
    known.set(members, occasions)
    return occasions
  }
}
