import { useEffect, useRef } from 'react'
import type { KeyboardEvent, PointerEvent, RefObject } from 'react'

import type { Size } from '../../../ui/use-size'
import type { MapPoint } from './map-view'
import type { MapMoves } from './use-map-view'

const stepPx = 80
const keyZoom = 1.6
const clickPx = 4

interface Gestures {
  readonly surface: RefObject<HTMLDivElement | null>
  readonly size: Size
  readonly moves: MapMoves
  readonly openAt: (at: MapPoint) => void
}

/** Hand, wheel and keys: drag or arrows move, wheel or plus and minus zoom, a click or Enter opens what is there. */
export function useMapGestures({ surface, size, moves, openAt }: Gestures) {
  const held = useRef<{ readonly start: MapPoint; last: MapPoint } | null>(null)
  const latest = useRef(moves)
  useEffect(() => {
    latest.current = moves
  })

  useEffect(() => {
    const element = surface.current
    if (element === null) return undefined
    // Not passive, unlike React's own: the page must not scroll while the map zooms.
    const onWheel = (wheel: WheelEvent) => {
      wheel.preventDefault()
      latest.current.zoom(2 ** (-wheel.deltaY / 240), { x: wheel.offsetX, y: wheel.offsetY })
    }
    element.addEventListener('wheel', onWheel, { passive: false })
    return () => {
      element.removeEventListener('wheel', onWheel)
    }
  }, [surface])

  return {
    onPointerDown: (press: PointerEvent<HTMLDivElement>) => {
      press.currentTarget.setPointerCapture(press.pointerId)
      const start = { x: press.clientX, y: press.clientY }
      held.current = { start, last: start }
    },
    onPointerMove: (move: PointerEvent<HTMLDivElement>) => {
      if (held.current === null) return
      const { last } = held.current
      moves.move(last.x - move.clientX, last.y - move.clientY)
      held.current.last = { x: move.clientX, y: move.clientY }
    },
    onPointerUp: (release: PointerEvent<HTMLDivElement>) => {
      const from = held.current
      held.current = null
      if (from === null || isApart(from.start, release)) return
      const edge = release.currentTarget.getBoundingClientRect()
      openAt({ x: release.clientX - edge.left, y: release.clientY - edge.top })
    },
    onKeyDown: (press: KeyboardEvent) => {
      const act = {
        ArrowLeft: () => moves.move(-stepPx, 0),
        ArrowRight: () => moves.move(stepPx, 0),
        ArrowUp: () => moves.move(0, -stepPx),
        ArrowDown: () => moves.move(0, stepPx),
        '+': () => moves.zoom(keyZoom),
        '=': () => moves.zoom(keyZoom),
        '-': () => moves.zoom(1 / keyZoom),
        '0': moves.fit,
        Enter: () => openAt({ x: size.width / 2, y: size.height / 2 }),
      }[press.key]
      if (act === undefined || press.ctrlKey || press.metaKey) return
      press.preventDefault()
      act()
    },
  }
}

const isApart = (start: MapPoint, end: { readonly clientX: number; readonly clientY: number }): boolean =>
  Math.abs(start.x - end.clientX) > clickPx || Math.abs(start.y - end.clientY) > clickPx
