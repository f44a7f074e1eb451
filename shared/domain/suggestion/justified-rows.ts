import type { Box } from '../item/facts'

/**
 * Rows of photos of one height each, every row as wide as the canvas, nothing cropped. Cells are shares of the canvas, whose
 * height is `heightOfWidth` times its width.
 */
export function justifiedRows(ratios: readonly number[]): {
  readonly cells: readonly Box[]
  readonly heightOfWidth: number
} {
  const rows = bestRows(ratios)
  const heights = rows.map((row) => 1 / row.reduce((sum, ratio) => sum + ratio, 0))
  const total = heights.reduce((sum, height) => sum + height, 0)
  let top = 0
  const cells = rows.flatMap((row, index) => {
    const height = heights[index] as number
    let left = 0
    const boxes = row.map((ratio): Box => {
      const box: Box = [left, top / total, ratio * height, height / total]
      left += ratio * height
      return box
    })
    top += height
    return boxes
  })
  return { cells, heightOfWidth: total }
}

/** The number of rows whose height comes nearest to the canvas's width, photos kept in order and spread evenly by width. */
function bestRows(ratios: readonly number[]): readonly (readonly number[])[] {
  const choices = ratios.map((_, index) => split(ratios, index + 1))
  return choices.reduce((best, rows) => (squareness(rows) < squareness(best) ? rows : best))
}

const squareness = (rows: readonly (readonly number[])[]): number =>
  Math.abs(Math.log(rows.reduce((sum, row) => sum + 1 / row.reduce((total, ratio) => total + ratio, 0), 0)))

function split(ratios: readonly number[], count: number): readonly (readonly number[])[] {
  const target = ratios.reduce((sum, ratio) => sum + ratio, 0) / count
  const rows: number[][] = [[]]
  let passed = 0
  for (const [index, ratio] of ratios.entries()) {
    const row = rows[rows.length - 1] as number[]
    const left = ratios.length - index
    const isFull = row.length > 0 && passed + ratio / 2 > target * rows.length
    const mustBreak = row.length > 0 && left <= count - rows.length
    if ((isFull || mustBreak) && rows.length < count) rows.push([ratio])
    else row.push(ratio)
    passed += ratio
  }
  return rows
}
