import type { LearnedPlace, LearnedPlaces } from '../../../../shared/domain/audit/learned-places'
import { words } from '../../../app/language/words'
import { useNavigation } from '../../../app/navigation'
import type { Size } from '../../../ui/use-size'
import { pointOf, toScreen } from './map-view'
import type { MapView } from './map-view'

interface MarkersProps {
  readonly places: LearnedPlaces
  readonly view: MapView
  readonly size: Size
}

/** Home and work by name on the map; the list beside it has them too, and every other place. */
export function Markers({ places, view, size }: MarkersProps) {
  const { showFrames } = useNavigation()
  return places.places.map((place) => {
    if (place.kind === 'place') return null
    const { x, y } = toScreen(view, size, pointOf(place.spot))
    if (x < 0 || y < 0 || x > size.width || y > size.height) return null
    const title = placeTitle(place)
    return (
      <button
        key={place.inference}
        type="button"
        className={`map-marker map-marker-${place.kind}`}
        style={{ left: x, top: y }}
        tabIndex={-1}
        title={title}
        onClick={() => {
          showFrames({ filter: { inference: place.inference }, title })
        }}
      >
        {words.map[place.kind]}
      </button>
    )
  })
}

export const placeTitle = ({ kind, name }: LearnedPlace): string =>
  kind === 'place' ? name : `${words.map[kind]}: ${name}`
