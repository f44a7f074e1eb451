import { useVirtualizer } from '@tanstack/react-virtual'
import { useEffect, useRef, useState } from 'react'

import type { FrameIndex } from '../../../shared/ipc/auditor'
import { words } from '../../app/language/words'
import type { FrameReach } from './frame-reach'
import { ListRow } from './ListRow'
import type { FrameActs } from './use-frame-acts'
import type { FramePages } from './use-frame-pages'
import type { Selection } from './use-selection'

const rowHeight = 84

interface ListProps {
  readonly index: FrameIndex
  readonly pages: FramePages
  readonly asOf: string
  readonly selection: Selection
  readonly acts: FrameActs
  readonly reach: FrameReach
}

/** The audit log row by row: when it leaves, the photo, why, what it tells, and the way to take it out. */
export function List({ index, pages, asOf, selection, acts, reach }: ListProps) {
  const scroller = useRef<HTMLDivElement>(null)
  const [focus, setFocus] = useState(0)
  // eslint-disable-next-line react-hooks/incompatible-library -- its functions are only used while rendering, never kept
  const rows = useVirtualizer({
    count: index.total,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    overscan: 4,
  })
  const seen = rows.getVirtualItems()
  const first = seen[0]?.index ?? 0
  const last = seen.at(-1)?.index ?? 0
  useEffect(() => {
    pages.want(first, last)
  }, [pages, first, last])

  const onKeyDown = (press: React.KeyboardEvent) => {
    if (press.target !== press.currentTarget) return
    const page = Math.max(1, Math.floor((scroller.current?.clientHeight ?? 0) / rowHeight) - 1)
    const moves: Readonly<Record<string, number>> = {
      ArrowDown: focus + 1,
      ArrowUp: focus - 1,
      PageDown: focus + page,
      PageUp: focus - page,
      Home: 0,
      End: index.total - 1,
    }
    const target = moves[press.key]
    if (target === undefined) {
      if (acts.onKey(press.key, focus)) press.preventDefault()
      return
    }
    press.preventDefault()
    const next = Math.max(0, Math.min(index.total - 1, target))
    if (press.shiftKey) acts.chooseRange(focus, next)
    setFocus(next)
    rows.scrollToIndex(next)
  }

  return (
    <div
      ref={scroller}
      className="list"
      role="table"
      aria-label={words.log.listName(index.total)}
      aria-rowcount={index.total + 1}
      aria-describedby="sheet-hint"
      tabIndex={0}
      onKeyDown={onKeyDown}
      onContextMenu={(asked) => {
        reach.onMenu(asked, rowOf(asked.target) ?? focus)
      }}
      onDragStart={(drag) => {
        reach.onDrag(drag, rowOf(drag.target))
      }}
    >
      <div className="list-head list-grid" role="row" aria-rowindex={1}>
        {Object.entries(words.log.columns).map(([key, name]) => (
          <span key={key} role="columnheader">
            {key === 'act' ? <span className="hidden">{name}</span> : name}
          </span>
        ))}
      </div>
      <div className="list-page" role="rowgroup" style={{ height: rows.getTotalSize() }}>
        {seen.map((row) => (
          <ListRow
            key={row.key}
            index={row.index}
            top={row.start}
            frame={pages.frameOf(row.index)}
            asOf={asOf}
            isFocused={row.index === focus}
            selection={selection}
          />
        ))}
      </div>
    </div>
  )
}

/** The row that something lies in; null for the head of the table, and for what lies in none. */
function rowOf(target: EventTarget): number | null {
  const row = target instanceof Element ? target.closest('.list-row') : null
  const index = Number(row?.getAttribute('aria-rowindex')) - 2
  return index >= 0 ? index : null
}
