import { useCallback, useState } from 'react'

import type { Size } from '../../../ui/use-size'
import { fitting, moved, zoomed } from './map-view'
import type { MapPoint, MapView } from './map-view'

export interface MapMoves {
  readonly view: MapView
  readonly move: (acrossPx: number, downPx: number) => void
  readonly zoom: (factor: number, at?: MapPoint) => void
  readonly fit: () => void
  /** Puts points in the middle, near enough to tell streets apart where they are close together. */
  readonly show: (points: readonly MapPoint[]) => void
}

/** Where the map looks: at all that is known until somebody moves it. */
export function useMapView(size: Size, points: readonly MapPoint[]): MapMoves {
  const [chosen, setChosen] = useState<MapView | null>(null)
  const view = chosen ?? fitting(points, size)
  const change = useCallback(
    (next: (was: MapView) => MapView) => {
      setChosen((was) => next(was ?? fitting(points, size)))
    },
    [points, size],
  )
  return {
    view,
    move: (acrossPx, downPx) => {
      change((was) => moved(was, acrossPx, downPx))
    },
    zoom: (factor, at) => {
      change((was) => zoomed(was, size, at === undefined ? { factor } : { factor, at }))
    },
    fit: () => {
      setChosen(null)
    },
    show: (wanted) => {
      setChosen(fitting(wanted, size))
    },
  }
}
