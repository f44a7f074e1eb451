import type { Place } from '../../item/facts'
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
  /** The same of its window's fine cell: tells two places of one coarse cell apart. */
  readonly fineId: string
  /** How many distinct occasions (nights, workdays, days) it has. */
  readonly weight: number
  readonly seen: readonly Seen[]
}

type Point = Pick<Place, 'latitude' | 'longitude'>

/**
 * The heaviest window of every coarse cell, heaviest first.
 *
 * `seen` is in order of time; `occasionOf` says which occasion an item speaks for, if any, and never goes back in time.
 */
export function regionsOf(
  seen: readonly Seen[],
  occasionOf: (one: Seen) => number | null,
): readonly Region[] {
  const cells = cellsOf(seen, occasionOf)
  const best = new Map<number, { readonly window: number; readonly weight: number }>()
  for (const cell of cells.keys()) {
    for (const window of [cell, cell - 1, cell - columns, cell - columns - 1]) {
      const coarse = coarseOf(window)
      const before = best.get(coarse)
      const most = windowCells(window).reduce((sum, one) => sum + (cells.get(one)?.occasions.length ?? 0), 0)
      if (before !== undefined && most < before.weight) continue
      const weight = weightOf(window, cells)
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
    .map(({ window, ...region }) => ({
      ...region,
      fineId: fineNameOf(window),
      seen: windowCells(window).flatMap((cell) => cells.get(cell)?.seen ?? []),
    }))
}

interface Cell {
  readonly seen: Seen[]
  /** Ascending, each once: items come in the order of time. */
  readonly occasions: number[]
}

function cellsOf(seen: readonly Seen[], occasionOf: (one: Seen) => number | null): ReadonlyMap<number, Cell> {
  const cells = new Map<number, Cell>()
  for (const one of seen) {
    const occasion = one.place === null ? null : occasionOf(one)
    if (one.place === null || occasion === null) continue
    const key = cellOf(one.place)
    const cell = cells.get(key)
    if (cell === undefined) cells.set(key, { seen: [one], occasions: [occasion] })
    else {
      cell.seen.push(one)
      if (cell.occasions.at(-1) !== occasion) cell.occasions.push(occasion)
    }
  }
  return cells
}

function weightOf(window: number, cells: ReadonlyMap<number, Cell>): number {
  const parts = windowCells(window).flatMap((cell) => {
    const occasions = cells.get(cell)?.occasions
    return occasions === undefined ? [] : [occasions]
  })
  return parts.length === 1 ? (parts[0]?.length ?? 0) : distinctIn(parts)
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
