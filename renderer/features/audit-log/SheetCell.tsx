import type { ItemId } from '../../../shared/domain/item/ids'
import type { Frame, FrameIndex } from '../../../shared/ipc/auditor'
import { words } from '../../app/language/words'
import { readOutcome } from './outcome-byte'
import { frameRect, groupOf } from './sheet-layout'
import type { SheetLayout } from './sheet-layout'

interface SheetCellProps {
  readonly layout: SheetLayout
  readonly index: FrameIndex
  readonly focus: number
  readonly top: number
  readonly frame: Frame | null
  readonly asOf: string
  readonly selected: ReadonlySet<ItemId>
}

/** The one cell of the grid that exists: it lies over the focused frame and says all that the frame shows. */
export function SheetCell({ layout, index, focus, top, frame, asOf, selected }: SheetCellProps) {
  const rect = frameRect(layout, focus)
  const within = focus - groupOf(layout, focus).start
  const { outcome } = readOutcome(index.outcomes[focus] ?? 1)
  return (
    <div role="row" aria-rowindex={Math.floor(focus / layout.columns) + 1}>
      <div
        id="sheet-cell"
        role="gridcell"
        className="sheet-cell"
        aria-colindex={(within % layout.columns) + 1}
        aria-selected={frame !== null && selected.has(frame.id)}
        style={{
          width: rect.width,
          height: rect.height,
          transform: `translate(${String(rect.x)}px, ${String(rect.y - top)}px)`,
        }}
      >
        <span className="hidden">
          {frame === null ? words.log.cell(focus, outcome) : words.log.readsAs(frame, focus, asOf)}
        </span>
      </div>
    </div>
  )
}
