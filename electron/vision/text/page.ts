import type { Box } from '../../../shared/domain/item/facts'
import type { GreyPicture } from '../picture/grey'
import { drawGrey, reduced } from '../picture/grey-turn'
import type { PixelBox } from '../picture/picture'
import { shareOf } from '../picture/share'

/** A picture made ready to be read: evenly lit, its lines level, large enough. */
export interface Page {
  readonly picture: GreyPicture
  /** Where a box of the page lies in the picture it came from. */
  readonly toSource: (box: PixelBox) => Box
}

/** What to take of a picture for a page: the rows' direction, and their bounds along it and across. */
export interface PageCut {
  /** Radians clockwise from level. */
  readonly angle: number
  /** In pixels of the source, in axes turned by the angle. */
  readonly bounds: PixelBox
  /** Page pixels for each pixel of the source. */
  readonly scale: number
}

export function pageOf(source: GreyPicture, { angle, bounds, scale }: PageCut): Page {
  const by = Math.max(1, Math.floor(0.7 / scale))
  const size = {
    width: Math.max(8, Math.round(bounds.width * scale)),
    height: Math.max(8, Math.round(bounds.height * scale)),
  }
  const map = mapOf({ angle, bounds, scale })
  const shrunk = map.map((each) => each / by) as unknown as typeof map
  return {
    picture: drawGrey(reduced(source, by), shrunk, size),
    toSource: (box) => sourceBox(box, map, source),
  }
}

/** From a point of the page to the source: `x' = a·x + b·y + c`, `y' = d·x + e·y + f`. */
type PageMap = readonly [number, number, number, number, number, number]

function mapOf({ angle, bounds, scale }: PageCut): PageMap {
  const [cosine, sine] = [Math.cos(angle), Math.sin(angle)]
  const [right, down] = [bounds.x, bounds.y]
  return [
    cosine / scale,
    -sine / scale,
    right * cosine - down * sine,
    sine / scale,
    cosine / scale,
    right * sine + down * cosine,
  ]
}

function sourceBox(box: PixelBox, [a, b, c, d, e, f]: PageMap, source: GreyPicture): Box {
  const corners = [0, 1, 2, 3].map((corner) => {
    const x = box.x + (corner & 1) * box.width
    const y = box.y + (corner >> 1) * box.height
    return { x: a * x + b * y + c, y: d * x + e * y + f }
  })
  const left = Math.max(0, Math.min(...corners.map(({ x }) => x)))
  const top = Math.max(0, Math.min(...corners.map(({ y }) => y)))
  const right = Math.min(source.width, Math.max(...corners.map(({ x }) => x)))
  const bottom = Math.min(source.height, Math.max(...corners.map(({ y }) => y)))
  return shareOf(
    { x: left, y: top, width: Math.max(0, right - left), height: Math.max(0, bottom - top) },
    source,
  )
}
