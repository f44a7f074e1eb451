import { useEffect, useReducer, useRef, useState } from 'react'

import type { LearnedPlaces } from '../../../../shared/domain/audit/learned-places'
import { words } from '../../../app/language/words'
import type { Size } from '../../../ui/use-size'
import { useRestyle } from '../../../ui/use-restyle'
import { mapColours } from './map-colours'
import type { MapPoint } from './map-view'
import { MapTools } from './MapTools'
import { Markers } from './Markers'
import { coarseScale, paintMap } from './paint-map'
import { useMapGestures } from './use-map-gestures'
import type { MapMoves } from './use-map-view'
import { usePhotosHere } from './use-photos-here'
import { useTowns } from './use-towns'
import { useWorld } from './use-world'

interface MapCanvasProps {
  readonly places: LearnedPlaces
  readonly points: readonly MapPoint[]
  readonly size: Size
  readonly moves: MapMoves
}

/** The map itself: drawn on a canvas, moved by hand, wheel and keys. */
export function MapCanvas({ places, points, size, moves }: MapCanvasProps) {
  const canvas = useRef<HTMLCanvasElement>(null)
  const surface = useRef<HTMLDivElement>(null)
  const [hasCross, setHasCross] = useState(false)
  const [, repaint] = useReducer((times: number) => times + 1, 0)
  useRestyle(repaint)
  const { view } = moves
  const world = useWorld()
  const towns = useTowns(view, size)
  const openAt = usePhotosHere(view, size)
  const gestures = useMapGestures({ surface, size, moves, openAt })

  useEffect(() => {
    const drawn = canvas.current
    const context = drawn?.getContext('2d') ?? null
    if (drawn === null || context === null) return
    const ratio = window.devicePixelRatio
    drawn.width = Math.round(size.width * ratio)
    drawn.height = Math.round(size.height * ratio)
    context.setTransform(ratio, 0, 0, ratio, 0, 0)
    paintMap(context, {
      view,
      size,
      places,
      points,
      towns,
      world,
      hasCross,
      colours: mapColours(drawn),
    })
  })

  return (
    <>
      <div
        ref={surface}
        className="map-surface"
        role="application"
        aria-label={words.map.name}
        aria-describedby="map-keys"
        tabIndex={0}
        onFocus={({ currentTarget }) => {
          setHasCross(currentTarget.matches(':focus-visible'))
        }}
        onBlur={() => {
          setHasCross(false)
        }}
        {...gestures}
      >
        <canvas ref={canvas} className="map-canvas" />
      </div>
      <p id="map-keys" className="hidden">
        {words.map.keys}
      </p>
      <Markers places={places} view={view} size={size} />
      <MapTools moves={moves} isCoarse={view.scale > coarseScale} />
    </>
  )
}
