import { groupOf } from './sheet-layout'
import type { SheetGroup, SheetLayout } from './sheet-layout'

export interface SheetView {
  readonly layout: SheetLayout
  /** Rows that a page key moves by. */
  readonly rowsInView: number
}

/** Where a key moves the focus on the sheet; null for keys that do not move it. Up and down keep the column. */
export function moveFocus({ layout, rowsInView }: SheetView, from: number, key: string): number | null {
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
    const next = moveRow(layout, at, { by: Math.sign(rows), column })
    if (next === at) return at
    at = next
  }
  return at
}

function moveRow(
  layout: SheetLayout,
  from: number,
  step: { readonly by: number; readonly column: number },
): number {
  const { by, column } = step
  const group = groupOf(layout, from)
  const row = Math.floor((from - group.start) / layout.columns) + by
  const rows = Math.ceil(group.count / layout.columns)
  if (row >= 0 && row < rows) return inRow(group, row * layout.columns + column)
  const edge = by > 0 ? group.start + group.count : group.start - 1
  if (edge < 0 || edge >= layout.frames) return from
  const neighbour = groupOf(layout, edge)
  const lastRow = Math.ceil(neighbour.count / layout.columns) - 1
  return inRow(neighbour, (by > 0 ? 0 : lastRow) * layout.columns + column)
}

/** The frame at a place within its month, or the last one where the row is shorter. */
const inRow = (group: Pick<SheetGroup, 'start' | 'count'>, within: number): number =>
  group.start + Math.min(group.count - 1, within)
