import type { MapPicture } from './paint-map'
import { pointOf, toScreen } from './map-view'
import type { MapPoint } from './map-view'

const fontPx = 11
const roomPx = 6

interface Taken {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

/** Names of towns, the largest first, where they do not lie on one another. */
export function paintTowns(
  canvas: CanvasRenderingContext2D,
  { view, size, colours, towns, places }: Pick<MapPicture, 'view' | 'size' | 'colours' | 'towns' | 'places'>,
): void {
  canvas.font = `500 ${String(fontPx)}px Inter, system-ui, sans-serif`
  canvas.textBaseline = 'middle'
  const taken: Taken[] = places.places
    .filter(({ kind }) => kind !== 'place')
    .map(({ spot }) => markerBox(toScreen(view, size, pointOf(spot))))
  for (const { name, longitude, latitude } of towns) {
    const { x, y } = toScreen(view, size, pointOf([longitude, latitude]))
    const width = canvas.measureText(name).width
    const box = { left: x - roomPx, right: x + width + 2 * roomPx, top: y - fontPx, bottom: y + fontPx }
    if (box.right > size.width || box.left < 0 || box.top < 0 || box.bottom > size.height) continue
    if (taken.some((other) => isOver(other, box))) continue
    taken.push(box)
    canvas.fillStyle = colours.muted
    canvas.fillRect(Math.round(x) - 1, Math.round(y) - 1, 3, 3)
    canvas.lineWidth = 3
    canvas.strokeStyle = colours.land
    canvas.strokeText(name, x + roomPx, y)
    canvas.fillText(name, x + roomPx, y)
  }
}

/** Room that home and work take with their names above and below. */
const markerBox = ({ x, y }: MapPoint): Taken => ({
  left: x - 52,
  right: x + 52,
  top: y - 36,
  bottom: y + 36,
})

const isOver = (one: Taken, other: Taken): boolean =>
  one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom
