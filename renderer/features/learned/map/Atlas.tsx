import { useMemo, useRef } from 'react'

import type { LearnedPlaces } from '../../../../shared/domain/audit/learned-places'
import { useSize } from '../../../ui/use-size'
import { MapCanvas } from './MapCanvas'
import { pointOf } from './map-view'
import type { MapPoint } from './map-view'
import { PlaceList } from './PlaceList'
import { useMapView } from './use-map-view'

/** The map and its list, which move it. */
export function Atlas({ places }: { readonly places: LearnedPlaces }) {
  const frame = useRef<HTMLDivElement>(null)
  const size = useSize(frame)
  const points = useMemo(() => pointsOf(places.points), [places])
  const moves = useMapView(size, points)
  return (
    <div className="atlas">
      <div className="map-frame" ref={frame}>
        {size.width > 0 && <MapCanvas places={places} points={points} size={size} moves={moves} />}
      </div>
      <PlaceList
        places={places}
        onShow={(spots) => {
          moves.show(spots.map(pointOf))
          frame.current?.scrollIntoView({ block: 'nearest' })
        }}
      />
    </div>
  )
}

function pointsOf(flat: Float64Array): readonly MapPoint[] {
  const points: MapPoint[] = []
  for (let at = 0; at < flat.length; at += 2) points.push(pointOf([flat[at] ?? 0, flat[at + 1] ?? 0]))
  return points
}
