import type { Spot } from '../../../../shared/domain/audit/learned-places'
import type { Size } from '../../../ui/use-size'

/** Web Mercator: the world is a square of side one, its corner at 180° west and about 85° north. */
export interface MapPoint {
  readonly x: number
  readonly y: number
}

/** What is in the middle of the map, and how many pixels the world is wide. */
export interface MapView {
  readonly middle: MapPoint
  readonly scale: number
}

const northernmost = 85.05
const equatorMetres = 40_075_017
/** A third of a metre to a pixel at the equator: the width of a street is some tens of pixels. */
const largestScale = equatorMetres * 3
const margin = 48
/** Some eight hundred metres at the equator: one place alone is shown with its streets. */
const smallestSpan = 2e-5

export function pointOf([longitude, latitude]: Spot): MapPoint {
  const kept = Math.max(-northernmost, Math.min(northernmost, latitude))
  const sine = Math.sin((kept * Math.PI) / 180)
  return { x: (longitude + 180) / 360, y: 0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI) }
}

export function spotOf({ x, y }: MapPoint): Spot {
  const latitude = (Math.atan(Math.sinh(Math.PI * (1 - 2 * y))) * 180) / Math.PI
  return [x * 360 - 180, latitude]
}

export const toScreen = (view: MapView, size: Size, point: MapPoint): MapPoint => ({
  x: size.width / 2 + (point.x - view.middle.x) * view.scale,
  y: size.height / 2 + (point.y - view.middle.y) * view.scale,
})

export const fromScreen = (view: MapView, size: Size, at: MapPoint): MapPoint => ({
  x: view.middle.x + (at.x - size.width / 2) / view.scale,
  y: view.middle.y + (at.y - size.height / 2) / view.scale,
})

/** Pixels that a length on the ground takes at a latitude. */
export const pixelsOf = (metres: number, latitude: number, scale: number): number =>
  (metres * scale) / (equatorMetres * Math.max(0.05, Math.cos((latitude * Math.PI) / 180)))

export const moved = (view: MapView, acrossPx: number, downPx: number): MapView => ({
  ...view,
  middle: {
    x: clamped(view.middle.x + acrossPx / view.scale),
    y: clamped(view.middle.y + downPx / view.scale),
  },
})

/** Zooms about a point of the screen, which stays where it is. */
export function zoomed(
  view: MapView,
  size: Size,
  { factor, at }: { factor: number; at?: MapPoint },
): MapView {
  const held = at ?? { x: size.width / 2, y: size.height / 2 }
  const scale = Math.min(largestScale, Math.max(smallestScale(size), view.scale * factor))
  const under = fromScreen(view, size, held)
  const middle = {
    x: clamped(under.x - (held.x - size.width / 2) / scale),
    y: clamped(under.y - (held.y - size.height / 2) / scale),
  }
  return { middle, scale }
}

/** Shows all points with some room around them; one alone is shown with its streets. */
export function fitting(points: readonly MapPoint[], size: Size): MapView {
  const [first] = points
  if (first === undefined) return { middle: { x: 0.5, y: 0.4 }, scale: smallestScale(size) }
  let [west, east, north, south] = [first.x, first.x, first.y, first.y]
  for (const { x, y } of points) {
    west = Math.min(west, x)
    east = Math.max(east, x)
    north = Math.min(north, y)
    south = Math.max(south, y)
  }
  const across = Math.max(1, size.width - 2 * margin) / Math.max(east - west, smallestSpan)
  const down = Math.max(1, size.height - 2 * margin) / Math.max(south - north, smallestSpan)
  const scale = Math.min(largestScale, Math.max(smallestScale(size), Math.min(across, down)))
  return { middle: { x: (west + east) / 2, y: (north + south) / 2 }, scale }
}

/** A round length that takes at most so many pixels, for the scale at the map's foot. */
export function roundLength(
  view: MapView,
  mostPixels: number,
): { readonly metres: number; readonly pixels: number } {
  const [, latitude] = spotOf(view.middle)
  const most = mostPixels / pixelsOf(1, latitude, view.scale)
  const power = 10 ** Math.floor(Math.log10(most))
  const metres = [5, 2, 1].map((each) => each * power).find((each) => each <= most) ?? power
  return { metres, pixels: pixelsOf(metres, latitude, view.scale) }
}

const smallestScale = ({ width, height }: Size): number => Math.max(256, Math.min(width, height * 1.6))
const clamped = (value: number): number => Math.min(1, Math.max(0, value))
