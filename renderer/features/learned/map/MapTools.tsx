import { words } from '../../../app/language/words'
import { roundLength } from './map-view'
import type { MapMoves } from './use-map-view'

const longestPx = 110
const step = 2

/** Nearer, farther, all of it; and how far things are apart. */
export function MapTools({ moves, isCoarse }: { readonly moves: MapMoves; readonly isCoarse: boolean }) {
  const { metres, pixels } = roundLength(moves.view, longestPx)
  return (
    <>
      <div className="map-tools">
        <MapTool
          name={words.map.zoomIn}
          path="M9 3.5v11M3.5 9h11"
          onPress={() => {
            moves.zoom(step)
          }}
        />
        <MapTool
          name={words.map.zoomOut}
          path="M3.5 9h11"
          onPress={() => {
            moves.zoom(1 / step)
          }}
        />
        <MapTool
          name={words.map.fit}
          path="M3 6.5V3h3.5M11.5 3H15v3.5M15 11.5V15h-3.5M6.5 15H3v-3.5"
          onPress={moves.fit}
        />
      </div>
      <p className="map-scale">
        <span className="map-scale-bar" style={{ width: pixels }} aria-hidden="true" />
        {words.map.distance(metres)}
        {isCoarse && <span className="map-coarse">{words.map.coarse}</span>}
      </p>
    </>
  )
}

interface MapToolProps {
  readonly name: string
  readonly path: string
  readonly onPress: () => void
}

function MapTool({ name, path, onPress }: MapToolProps) {
  return (
    <button type="button" className="map-tool" aria-label={name} title={name} onClick={onPress}>
      <svg className="icon" viewBox="0 0 18 18" aria-hidden="true">
        <path d={path} />
      </svg>
    </button>
  )
}
