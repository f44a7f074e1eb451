import type { LearnedPlaces } from '../../../../shared/domain/audit/learned-places'
import type { MapTown } from '../../../../shared/ipc/inference-queries'
import type { Size } from '../../../ui/use-size'
import type { MapColours } from './map-colours'
import { pixelsOf, pointOf, toScreen } from './map-view'
import type { MapPoint, MapView } from './map-view'
import { paintTowns } from './paint-towns'
import type { World } from './world'

export interface MapPicture {
  readonly view: MapView
  readonly size: Size
  readonly colours: MapColours
  readonly world: World | null
  readonly places: LearnedPlaces
  /** Where each photo was taken, in Mercator units. */
  readonly points: readonly MapPoint[]
  readonly towns: readonly MapTown[]
  readonly hasCross: boolean
}

/** Beyond it the outlines' own error would be seen: a coast is off by some kilometres. */
export const coarseScale = 256 * 2 ** 12
const largestDot = 4.5
const smallestCircle = 7

export function paintMap(canvas: CanvasRenderingContext2D, picture: MapPicture): void {
  const { size, colours } = picture
  canvas.clearRect(0, 0, size.width, size.height)
  canvas.fillStyle = colours.sea
  canvas.fillRect(0, 0, size.width, size.height)
  paintLand(canvas, picture)
  paintTowns(canvas, picture)
  paintTrips(canvas, picture)
  paintCircles(canvas, picture)
  paintDots(canvas, picture)
  if (picture.hasCross) paintCross(canvas, picture)
}

function paintLand(canvas: CanvasRenderingContext2D, { view, size, colours, world }: MapPicture): void {
  canvas.fillStyle = colours.land
  if (view.scale > coarseScale) {
    canvas.fillRect(0, 0, size.width, size.height)
    return
  }
  if (world === null) return
  for (const copy of [-1, 0, 1]) {
    const left = size.width / 2 + (copy - view.middle.x) * view.scale
    if (left > size.width || left + 1.2 * view.scale < 0) continue
    canvas.save()
    canvas.translate(left, size.height / 2 - view.middle.y * view.scale)
    canvas.scale(view.scale, view.scale)
    canvas.fill(world.land, 'evenodd')
    canvas.lineWidth = 1 / view.scale
    canvas.strokeStyle = colours.coast
    canvas.stroke(world.land)
    canvas.strokeStyle = colours.border
    canvas.stroke(world.borders)
    canvas.restore()
  }
}

function paintTrips(canvas: CanvasRenderingContext2D, { view, size, colours, places }: MapPicture): void {
  canvas.save()
  canvas.strokeStyle = colours.trip
  canvas.lineWidth = 1.5
  canvas.setLineDash([5, 4])
  const home = places.places.filter(({ kind }) => kind === 'home').map(({ spot }) => spot)
  for (const { path } of places.trips) {
    canvas.beginPath()
    // A trip begins at home; the way back would only lie on the way there.
    for (const [at, spot] of [...home, ...path].entries()) {
      const { x, y } = toScreen(view, size, pointOf(spot))
      if (at === 0) canvas.moveTo(x, y)
      else canvas.lineTo(x, y)
    }
    canvas.stroke()
  }
  canvas.restore()
}

/** The ground within which home and work lie, never smaller than can be seen. */
function paintCircles(canvas: CanvasRenderingContext2D, { view, size, colours, places }: MapPicture): void {
  for (const { kind, spot, radiusMetres } of places.places) {
    if (kind === 'place') continue
    const { x, y } = toScreen(view, size, pointOf(spot))
    const radius = Math.max(smallestCircle, pixelsOf(radiusMetres, spot[1], view.scale))
    canvas.beginPath()
    canvas.arc(x, y, radius, 0, 2 * Math.PI)
    canvas.globalAlpha = 0.16
    canvas.fillStyle = colours.accent
    canvas.fill()
    canvas.globalAlpha = 1
    canvas.strokeStyle = colours.accent
    canvas.lineWidth = 1.5
    canvas.setLineDash(kind === 'home' ? [] : [3, 3])
    canvas.stroke()
    canvas.setLineDash([])
  }
}

function paintDots(canvas: CanvasRenderingContext2D, { view, size, colours, points }: MapPicture): void {
  const radius = Math.min(largestDot, 1.6 + Math.log2(view.scale / 512) * 0.22)
  canvas.fillStyle = colours.accent
  canvas.globalAlpha = 0.8
  const drawn = new Set<number>()
  for (const point of points) {
    const { x, y } = toScreen(view, size, point)
    if (x < -radius || y < -radius || x > size.width + radius || y > size.height + radius) continue
    // Many photos of one place are one dot: a second on the same spot would not be seen.
    const spot = Math.round(x) * 65_536 + Math.round(y)
    if (drawn.has(spot)) continue
    drawn.add(spot)
    canvas.beginPath()
    canvas.arc(x, y, radius, 0, 2 * Math.PI)
    canvas.fill()
  }
  canvas.globalAlpha = 1
}

function paintCross(canvas: CanvasRenderingContext2D, { size, colours }: MapPicture): void {
  const [x, y] = [Math.round(size.width / 2) + 0.5, Math.round(size.height / 2) + 0.5]
  canvas.strokeStyle = colours.focus
  canvas.lineWidth = 1.5
  canvas.beginPath()
  canvas.arc(x, y, 14, 0, 2 * Math.PI)
  for (const [across, down] of [
    [1, 0],
    [-1, 0],
    [0, 1],
    [0, -1],
  ] as const) {
    canvas.moveTo(x + across * 10, y + down * 10)
    canvas.lineTo(x + across * 18, y + down * 18)
  }
  canvas.stroke()
}
