import { client } from '../../../app/client'
import { words } from '../../../app/language/words'
import { useNavigation } from '../../../app/navigation'
import { useToasts } from '../../../app/toasts'
import { useAct } from '../../../app/use-act'
import type { Size } from '../../../ui/use-size'
import { fromScreen, pixelsOf, spotOf } from './map-view'
import type { MapPoint, MapView } from './map-view'

const reachPx = 16

/** Opens the photos taken around a point of the screen. */
export function usePhotosHere(view: MapView, size: Size): (at: MapPoint) => void {
  const { showFrames } = useNavigation()
  const toasts = useToasts()
  const { run } = useAct()
  return (at) => {
    const [longitude, latitude] = spotOf(fromScreen(view, size, at))
    const metres = Math.min(2_000_000, reachPx / pixelsOf(1, latitude, view.scale))
    run(async () => {
      const items = await client.photosNear({ longitude, latitude, metres })
      if (items.length === 0) toasts.say(words.map.nothingHere)
      else showFrames({ filter: { items }, title: words.map.here })
    })
  }
}
