import type { Groups } from '../grouping'
import type { Seen } from '../seen'
import {
  coarseAround,
  coarseOf,
  nameOfCoarse,
  nameOfWindow,
  windowCells,
  windowsAround,
  windowsIn,
} from './earth-cells'

/** A coarse cell's heaviest window. */
export interface Region {
  /** Of the coarse cell. */
  readonly id: string
  readonly coarse: number
  readonly window: number
  /** Of its window: tells two places of one coarse cell apart. */
  readonly fineId: string
  /** How many distinct occasions (nights, workdays, days) it has. */
  readonly weight: number
  readonly seen: readonly Seen[]
}

/** Ascending, each once. */
export type OccasionsOf = (members: readonly Seen[]) => readonly number[]

/** What a round starts from, and the heaviest window of every coarse cell in it, heaviest first. */
export interface Round {
  readonly cells: Groups<number>
  readonly best: ReadonlyMap<number, Region>
  readonly regions: readonly Region[]
}

export function roundOf(cells: Groups<number>, occasionsOf: OccasionsOf): Round {
  const best = new Map<number, Region>()
  for (const one of coarseAround(cells.keys())) {
    const region = heaviestIn(one, cells, occasionsOf)
    if (region !== null) best.set(one, region)
  }
  return { cells, best, regions: [...best.values()].sort(byWeight) }
}

/** The same round once these cells hold others. Regions that nothing touched are the same objects. */
export function roundAfter(
  before: Round,
  { cells, changed }: { readonly cells: Groups<number>; readonly changed: ReadonlySet<number> },
  occasionsOf: OccasionsOf,
): Round {
  const touched = coarseAround(changed)
  const best = new Map(before.best)
  const fresh: Region[] = []
  for (const coarse of touched) {
    const region = heaviestIn(coarse, cells, occasionsOf)
    if (region === null) best.delete(coarse)
    else {
      best.set(coarse, region)
      fresh.push(region)
    }
  }
  const stayed = before.regions.filter(({ coarse }) => !touched.has(coarse))
  return { cells, best, regions: mergedByWeight(stayed, fresh.sort(byWeight)) }
}

/** Whether a round's regions hold a cell. */
export const holds = ({ best }: Round, cell: number): boolean =>
  windowsAround(cell).some((window) => best.get(coarseOf(window))?.window === window)

/** Null where nothing lies. Of windows as heavy as each other, the lowest. */
function heaviestIn(coarse: number, cells: Groups<number>, occasionsOf: OccasionsOf): Region | null {
  let best: { readonly window: number; readonly weight: number } | null = null
  for (const window of windowsIn(coarse)) {
    const parts: (readonly number[])[] = []
    let most = 0
    for (const cell of windowCells(window)) {
      const members = cells.get(cell)
      if (members === undefined) continue
      const occasions = occasionsOf(members)
      parts.push(occasions)
      most += occasions.length
    }
    if (parts.length === 0 || (best !== null && most <= best.weight)) continue
    const weight = parts.length === 1 ? most : distinctIn(parts)
    if (best === null || weight > best.weight) best = { window, weight }
  }
  if (best === null) return null
  const { window, weight } = best
  const members = windowCells(window).flatMap((cell) => {
    const found = cells.get(cell)
    return found === undefined ? [] : [found]
  })
  const seen = members.length === 1 && members[0] !== undefined ? members[0] : members.flat()
  return { id: nameOfCoarse(coarse), coarse, window, fineId: nameOfWindow(window), weight, seen }
}

const byWeight = (one: Region, other: Region): number =>
  other.weight - one.weight || one.coarse - other.coarse

function mergedByWeight(one: readonly Region[], other: readonly Region[]): readonly Region[] {
  if (other.length === 0) return one
  const all: Region[] = []
  let at = 0
  for (const each of one) {
    for (let next = other[at]; next !== undefined && byWeight(next, each) < 0; next = other[at]) {
      all.push(next)
      at += 1
    }
    all.push(each)
  }
  return [...all, ...other.slice(at)]
}

/** How many different numbers ascending lists hold together. */
function distinctIn(lists: readonly (readonly number[])[]): number {
  const at = lists.map(() => 0)
  for (let count = 0; ; count += 1) {
    let least = Infinity
    for (let list = 0; list < lists.length; list += 1) {
      least = Math.min(least, lists[list]?.[at[list] ?? 0] ?? Infinity)
    }
    if (least === Infinity) return count
    for (let list = 0; list < lists.length; list += 1) {
      if (lists[list]?.[at[list] ?? 0] === least) at[list] = (at[list] ?? 0) + 1
    }
  }
}
