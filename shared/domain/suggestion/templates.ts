import type { Box } from '../item/facts'
import { mosaicOf } from './mosaic'

export interface Template {
  readonly name: string
  /** The canvas's width by its height. */
  readonly ratio: number
  /** As shares of the canvas; the first is the largest, the others in the order the photos are shown. */
  readonly cells: readonly Box[]
}

/**
 * The collages that hold exactly so many photos: one large among small ones, one large beside or above the others, bands, and
 * even grids. `cellRatio` is the width by height that most of the photos have.
 */
export function templatesFor(count: number, cellRatio: number): readonly Template[] {
  if (count === 1) return [{ name: 'single', ratio: cellRatio, cells: [[0, 0, 1, 1]] }]
  const mosaic = mosaicOf(count, cellRatio)
  return [
    ...(mosaic === null ? [] : [{ name: 'mosaic', ...mosaic }]),
    { name: 'beside', ratio: 1, cells: [[0, 0, 0.62, 1], ...column(count - 1, { left: 0.62, width: 0.38 })] },
    { name: 'below', ratio: 1, cells: [[0, 0, 1, 0.62], ...row(count - 1, { top: 0.62, height: 0.38 })] },
    { name: 'bands', ratio: 1, cells: bands(count) },
    ...(count >= 7 ? [{ name: 'grid', ratio: 1, cells: grid(count) }] : []),
  ]
}

const column = (count: number, at: { readonly left: number; readonly width: number }): readonly Box[] =>
  parts(count).map(([start, share]) => [at.left, start, at.width, share])

const row = (count: number, at: { readonly top: number; readonly height: number }): readonly Box[] =>
  parts(count).map(([start, share]) => [start, at.top, share, at.height])

/** Two rows, the fuller one below. */
function bands(count: number): readonly Box[] {
  const above = Math.floor(count / 2)
  return [...row(above, { top: 0, height: 0.5 }), ...row(count - above, { top: 0.5, height: 0.5 })]
}

function grid(count: number): readonly Box[] {
  const columns = Math.ceil(Math.sqrt(count))
  const rows = Math.ceil(count / columns)
  return Array.from({ length: rows }, (_, index) => {
    const inRow = Math.min(columns, count - index * columns)
    return row(inRow, { top: index / rows, height: 1 / rows })
  }).flat()
}

const parts = (count: number): readonly (readonly [number, number])[] =>
  Array.from({ length: count }, (_, index) => [index / count, 1 / count])
