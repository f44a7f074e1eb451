import { useEffect, useMemo, useRef, useState } from 'react'
import type { KeyboardEvent, MouseEvent } from 'react'

import type { FrameIndex } from '../../../shared/ipc/auditor'
import { words } from '../../app/language/words'
import { useSettings } from '../../app/settings'
import { useSize } from '../../ui/use-size'
import type { FramePages } from './use-frame-pages'
import type { FrameActs } from './use-frame-acts'
import type { FrameReach } from './frame-reach'
import { frameAt, frameRect, framesBetween, largestSpeck, layoutSheet } from './sheet-layout'
import { moveFocus } from './sheet-keys'
import { sheetScroll } from './sheet-scroll'
import { SheetCell } from './SheetCell'
import type { Selection } from './use-selection'
import { usePictures } from './use-pictures'
import { useSoon } from './use-soon'
import { useSheetCanvas } from './use-sheet-canvas'

interface SheetProps {
  readonly index: FrameIndex
  readonly pages: FramePages
  readonly zoom: number
  readonly asOf: string
  readonly selection: Selection
  readonly acts: FrameActs
  readonly reach: FrameReach
}

/** Every frame on one sheet: a canvas for the eye, under it a grid of one cell that keyboard and screen reader move. */
export function Sheet({ index, pages, zoom, asOf, selection, acts, reach }: SheetProps) {
  const { textScale } = useSettings().settings
  const scroller = useRef<HTMLDivElement>(null)
  const canvas = useRef<HTMLCanvasElement>(null)
  const { width, height } = useSize(scroller)
  const layout = useMemo(
    () => layoutSheet(index.days, width, { zoom, textScale }),
    [index, width, zoom, textScale],
  )
  const scroll = useMemo(() => sheetScroll(layout.height, height), [layout, height])
  const [focused, setFocused] = useState(0)
  const [top, setTop] = useState(0)
  const focus = Math.min(focused, Math.max(0, index.total - 1))
  const requestPaint = useRef<() => void>(() => undefined)
  const pictureOf = usePictures(() => {
    requestPaint.current()
  })
  const soon = useSoon(restMs)
  const topOf = () => scroll.toSheet(scroller.current?.scrollTop ?? 0)
  const request = useSheetCanvas(canvas, {
    scene: { layout, index, width, height, frameOf: pages.frameOf, pictureOf, selected: selection.items },
    topOf,
  })
  useEffect(() => {
    requestPaint.current = request
  }, [request])
  useEffect(() => {
    const seen = framesBetween(layout, top, top + height)
    if (seen === null || zoom <= largestSpeck) return undefined
    return soon(() => {
      pages.want(seen.first, seen.last)
    })
  }, [layout, top, height, zoom, pages, soon])
  useEffect(() => {
    pages.want(focus, focus)
  }, [pages, focus])
  useOnZoom(zoom, () => {
    reveal(focus, 'middle')
  })

  function reveal(frame: number, where: 'nearest' | 'middle') {
    const rect = frameRect(layout, frame)
    const now = topOf()
    const above = rect.y - 32
    const below = rect.y + rect.height + 32 - height
    const target = where === 'middle' ? rect.y - height / 2 : now > above ? above : now < below ? below : now
    scroller.current?.scrollTo({ top: scroll.toScroll(target) })
  }

  function onKeyDown(press: KeyboardEvent) {
    const next = moveFocus(
      { layout, rowsInView: Math.max(1, Math.floor(height / layout.pitchY)) },
      focus,
      press.key,
    )
    if (next !== null) {
      press.preventDefault()
      if (press.shiftKey) acts.chooseRange(focus, next)
      setFocused(next)
      reveal(next, 'nearest')
    } else if (acts.onKey(press.key, focus)) press.preventDefault()
  }

  function hitBy({ clientX, clientY }: MouseEvent): number | null {
    const box = scroller.current?.getBoundingClientRect()
    return box === undefined ? null : frameAt(layout, clientX - box.left, clientY - box.top + topOf())
  }

  function onMenu(asked: MouseEvent) {
    // Asked for by a key, it is about the focused frame, wherever the pointer is.
    const hit = asked.button === 2 ? hitBy(asked) : focus
    if (hit === null) return
    setFocused(hit)
    reach.onMenu(asked, hit)
  }

  function onClick(click: MouseEvent) {
    const hit = hitBy(click)
    if (hit === null) return
    setFocused(hit)
    if (click.shiftKey) acts.chooseRange(focus, hit)
    else if (click.ctrlKey || click.metaKey) acts.onKey(' ', hit)
    else acts.onKey('Enter', hit)
  }

  return (
    <div
      ref={scroller}
      className="sheet"
      role="grid"
      aria-label={words.log.gridName(index.total)}
      aria-multiselectable="true"
      aria-rowcount={Math.ceil(index.total / layout.columns)}
      aria-colcount={layout.columns}
      aria-activedescendant="sheet-cell"
      aria-describedby="sheet-hint"
      tabIndex={0}
      onKeyDown={onKeyDown}
      onClick={onClick}
      onContextMenu={onMenu}
      draggable
      onDragStart={(drag) => {
        reach.onDrag(drag, hitBy(drag))
      }}
      onScroll={() => {
        request()
        setTop(topOf())
      }}
    >
      <div className="sheet-page" style={{ height: scroll.page }}>
        <div className="sheet-window" style={{ height }}>
          <canvas ref={canvas} className="sheet-canvas" aria-hidden="true" />
          <SheetCell
            layout={layout}
            index={index}
            focus={focus}
            top={top}
            frame={pages.frameOf(focus)}
            asOf={asOf}
            selected={selection.items}
          />
        </div>
      </div>
    </div>
  )
}

/** What flies past in a fast scroll is not asked for. */
const restMs = 120

/** A new zoom keeps the focused frame in view. */
function useOnZoom(zoom: number, act: () => void): void {
  const last = useRef(zoom)
  useEffect(() => {
    if (last.current === zoom) return
    last.current = zoom
    act()
  }, [zoom, act])
}
