import type { Point } from './centre'

/**
 * Fixed squares of the earth, so that where an item belongs never depends on the other items: adding a photo moves no place,
 * and taking one away can only weaken one.
 *
 * A fine cell is 0.001° of latitude (111 m) square, a window two by two of them (222 m, the receiver's scatter of 50 m fits), a
 * coarse cell six by six windows. Cells, windows and coarse cells are numbers; a window has its lower left cell's.
 */
const fineDegrees = 0.001
const coarseCells = 6
const bandDegrees = 5
const columns = 1_000_000

export function cellOf({ latitude, longitude }: Point): number {
  const row = Math.floor((latitude + 90) / fineDegrees)
  return row * columns + Math.floor((longitude + 180) / columnDegrees(row)) + 1
}

export const windowCells = (window: number): readonly number[] => [
  window,
  window + 1,
  window + columns,
  window + columns + 1,
]

/** The windows that a cell is part of. */
export const windowsAround = (cell: number): readonly number[] => [
  cell,
  cell - 1,
  cell - columns,
  cell - columns - 1,
]

export function coarseOf(window: number): number {
  const row = Math.floor(window / columns)
  return Math.floor(row / coarseCells) * columns + Math.floor((window % columns) / coarseCells)
}

/** The coarse cells that have a window with one of these cells. */
export function coarseAround(cells: Iterable<number>): ReadonlySet<number> {
  const found = new Set<number>()
  for (const cell of cells) for (const window of windowsAround(cell)) found.add(coarseOf(window))
  return found
}

/** Every window of a coarse cell, lowest number first. */
export function windowsIn(coarse: number): readonly number[] {
  const first = Math.floor(coarse / columns) * coarseCells * columns + (coarse % columns) * coarseCells
  return Array.from(
    { length: coarseCells * coarseCells },
    (_, index) => first + Math.floor(index / coarseCells) * columns + (index % coarseCells),
  )
}

/** `40.662,-73.968`: the coarse cell's lower left corner. */
export function nameOfCoarse(coarse: number): string {
  const { latitude, longitude } = cornerOf(coarse)
  return `${latitude.toFixed(3)},${longitude.toFixed(3)}`
}

/** The same of a window's lower left cell: tells two places of one coarse cell apart. */
export function nameOfWindow(window: number): string {
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

/** Degrees of longitude a cell is wide, one width in each band of latitude, so that cells stay about square. */
function columnDegrees(row: number): number {
  const band = Math.floor((row * fineDegrees) / bandDegrees) * bandDegrees + bandDegrees / 2 - 90
  return fineDegrees / Math.cos((band * Math.PI) / 180)
}
