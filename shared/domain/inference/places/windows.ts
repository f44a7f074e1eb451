import type { Place } from '../../item/facts'
import { Grouping } from '../grouping'
import type { Seen } from '../seen'

/**
 * Fixed squares of the earth, so that where an item belongs never depends on the other items: adding a photo moves no place,
 * and taking one away can only weaken one.
 *
 * A fine cell is 0.001° of latitude (111 m) square, a window two by two of them (222 m, the receiver's scatter of 50 m fits), a
 * coarse cell six by six. A coarse cell's place is its heaviest window; the coarse cell gives the id.
 */
const fineDegrees = 0.001
const coarseCells = 6
const bandDegrees = 5
const columns = 1_000_000

export interface Region {
  /** `40.662,-73.968`: the coarse cell's lower left corner. */
  readonly id: string
  readonly coarse: number
  readonly window: number
  /** The same of its window's fine cell: tells two places of one coarse cell apart. */
  readonly fineId: string
  /** How many distinct occasions (nights, workdays, days) it has. */
  readonly weight: number
  readonly seen: readonly Seen[]
}

type Point = Pick<Place, 'latitude' | 'longitude'>

/** Items by fine cell, with the occasions they speak for. */
export interface Cells {
  readonly seen: ReadonlyMap<number, readonly Seen[]>
  /** Ascending, each once. */
  readonly occasionsOf: (members: readonly Seen[]) => readonly number[]
}

export type OccasionOf = (one: Seen) => number | null

const cellings = new WeakMap<OccasionOf, (seen: readonly Seen[]) => Cells>()

/**
 * Puts what has a place and an occasion into its cell.
 *
 * `seen` is in order of time; `occasionOf` says which occasion an item speaks for, if any, and never goes back in time.
 */
export function cellsOf(seen: readonly Seen[], occasionOf: OccasionOf): Cells {
  const celling = cellings.get(occasionOf) ?? cellingBy(occasionOf)
  cellings.set(occasionOf, celling)
  return celling(seen)
}

function cellingBy(occasionOf: OccasionOf): (seen: readonly Seen[]) => Cells {
  const byCell = new Grouping<number>((one) =>
    one.place === null || occasionOf(one) === null ? [] : [cellOf(one.place)],
  )
  const known = new WeakMap<readonly Seen[], readonly number[]>()
  const occasionsOf = (members: readonly Seen[]): readonly number[] => {
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
  return (seen) => ({ seen: byCell.of(seen), occasionsOf })
}

/** The same without the cells of these regions. */
export function cellsWithout(cells: Cells, regions: readonly Region[]): Cells {
  const left = new Map(cells.seen)
  for (const { window } of regions) for (const cell of windowCells(window)) left.delete(cell)
  return { ...cells, seen: left }
}

/** The heaviest window of every coarse cell, heaviest first. */
export function regionsOf(cells: Cells): readonly Region[] {
  const best = new Map<number, { readonly window: number; readonly weight: number }>()
  for (const cell of cells.seen.keys()) {
    for (const window of [cell, cell - 1, cell - columns, cell - columns - 1]) {
      const coarse = coarseOf(window)
      const before = best.get(coarse)
      const parts = partsOf(window, cells)
      const most = parts.reduce((sum, occasions) => sum + occasions.length, 0)
      if (before !== undefined && most < before.weight) continue
      const weight = parts.length === 1 ? most : distinctIn(parts)
      if (
        before === undefined ||
        weight > before.weight ||
        (weight === before.weight && window < before.window)
      ) {
        best.set(coarse, { window, weight })
      }
    }
  }
  return [...best]
    .map(([coarse, { window, weight }]) => ({ id: nameOf(coarse), coarse, weight, window }))
    .sort((one, other) => other.weight - one.weight || one.coarse - other.coarse)
    .map((region) => ({
      ...region,
      fineId: fineNameOf(region.window),
      seen: windowCells(region.window).flatMap((cell) => cells.seen.get(cell) ?? []),
    }))
}

const partsOf = (window: number, cells: Cells): readonly (readonly number[])[] =>
  windowCells(window).flatMap((cell) => {
    const members = cells.seen.get(cell)
    return members === undefined ? [] : [cells.occasionsOf(members)]
  })

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

const windowCells = (window: number): readonly number[] => [
  window,
  window + 1,
  window + columns,
  window + columns + 1,
]

function cellOf({ latitude, longitude }: Point): number {
  const row = Math.floor((latitude + 90) / fineDegrees)
  return row * columns + Math.floor((longitude + 180) / columnDegrees(row)) + 1
}

/** Degrees of longitude a cell is wide, one width in each band of latitude, so that cells stay about square. */
function columnDegrees(row: number): number {
  const band = Math.floor((row * fineDegrees) / bandDegrees) * bandDegrees + bandDegrees / 2 - 90
  return fineDegrees / Math.cos((band * Math.PI) / 180)
}

function coarseOf(window: number): number {
  const row = Math.floor(window / columns)
  return Math.floor(row / coarseCells) * columns + Math.floor((window % columns) / coarseCells)
}

function nameOf(coarse: number): string {
  const { latitude, longitude } = cornerOf(coarse)
  return `${latitude.toFixed(3)},${longitude.toFixed(3)}`
}

function fineNameOf(window: number): string {
  const row = Math.floor(window / columns)
  const longitude = ((window % columns) - 1) * columnDegrees(row) - 180
  return `${(row * fineDegrees - 90).toFixed(4)},${longitude.toFixed(4)}`
}

/** Lower left corner of a coarse cell, in degrees. */
export function cornerOf(coarse: number): Point {
  const row = Math.floor(coarse / columns) * coarseCells
  const column = (coarse % columns) * coarseCells
  return { latitude: row * fineDegrees - 90, longitude: (column - 1) * columnDegrees(row) - 180 }
}
