import { groupOf } from './sheet-layout'
import type { SheetLayout } from './sheet-layout'

/** Where a key moves the focus on the sheet; null for keys that do not move it. Up and down keep the column. */
export function moveFocus(layout: SheetLayout, from: number, key: string, rowsInView: number): number | null {
  const last = layout.frames - 1
  const clamp = (index: number) => Math.max(0, Math.min(last, index))
  switch (key) {
    case 'ArrowRight':
      return clamp(from + 1)
    case 'ArrowLeft':
      return clamp(from - 1)
    case 'ArrowDown':
      return moveRows(layout, from, 1)
    case 'ArrowUp':
      return moveRows(layout, from, -1)
    case 'PageDown':
      return moveRows(layout, from, rowsInView)
    case 'PageUp':
      return moveRows(layout, from, -rowsInView)
    case 'Home':
      return 0
    case 'End':
      return last
    default:
      return null
  }
}

function moveRows(layout: SheetLayout, from: number, rows: number): number {
  const column = (from - groupOf(layout, from).start) % layout.columns
  let at = from
  for (let step = 0; step < Math.abs(rows); step += 1) {
    const next = moveRow(layout, at, Math.sign(rows), column)
    if (next === at) return at
    at = next
  }
  return at
}

function moveRow(layout: SheetLayout, from: number, by: number, column: number): number {
  const group = groupOf(layout, from)
  const row = Math.floor((from - group.start) / layout.columns) + by
  const rows = Math.ceil(group.count / layout.columns)
  if (row >= 0 && row < rows) return inRow(group, row, layout.columns, column)
  const edge = by > 0 ? group.start + group.count : group.start - 1
  if (edge < 0 || edge >= layout.frames) return from
  const neighbour = groupOf(layout, edge)
  const lastRow = Math.ceil(neighbour.count / layout.columns) - 1
  return inRow(neighbour, by > 0 ? 0 : lastRow, layout.columns, column)
}

function inRow(
  group: { readonly start: number; readonly count: number },
  row: number,
  columns: number,
  column: number,
): number {
  return group.start + Math.min(group.count - 1, row * columns + column)
}
