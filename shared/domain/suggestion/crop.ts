import type { Box } from '../item/facts'

/** Hair and chin lie outside the box that a detector draws. */
const marginOfFace = 0.3
/** Without faces, what matters is seldom at the very bottom. */
const middleOfInterest = 0.45

/**
 * The largest part of a photo with the given ratio of width to height that cuts no face, as shares of it; null when the
 * faces lie too far apart for any.
 */
export function cropFor(
  photo: { readonly width: number; readonly height: number; readonly faces: readonly Box[] },
  ratio: number,
): Box | null {
  const photoRatio = photo.width / photo.height
  const width = Math.min(1, ratio / photoRatio)
  const height = Math.min(1, photoRatio / ratio)
  const around = unionOf(photo.faces.map(withMargin))
  const tight = unionOf(photo.faces.map(inside))
  if (tight[2] > width + tolerance || tight[3] > height + tolerance) return null
  const x = startOf({ length: width, from: around[0], span: around[2] }, { from: tight[0], span: tight[2] })
  const y = startOf({ length: height, from: around[1], span: around[3] }, { from: tight[1], span: tight[3] })
  return [x, y, width, height]
}

const tolerance = 1e-9

/** Where a stretch begins so that it has the wide span in its middle, and the tight one inside, within 0 to 1. */
function startOf(
  wanted: { readonly length: number; readonly from: number; readonly span: number },
  tight: { readonly from: number; readonly span: number },
): number {
  const centred = wanted.from + wanted.span / 2 - wanted.length / 2
  const [least, most] = [tight.from + tight.span - wanted.length, tight.from]
  return Math.min(Math.max(Math.min(Math.max(centred, least), most), 0), 1 - wanted.length)
}

function withMargin([x, y, width, height]: Box): Box {
  return inside([
    x - width * marginOfFace,
    y - height * marginOfFace,
    width * (1 + 2 * marginOfFace),
    height * (1 + 2 * marginOfFace),
  ])
}

function inside([x, y, width, height]: Box): Box {
  const [left, top] = [Math.max(0, x), Math.max(0, y)]
  return [left, top, Math.max(0, Math.min(1, x + width) - left), Math.max(0, Math.min(1, y + height) - top)]
}

function unionOf(boxes: readonly Box[]): Box {
  if (boxes.length === 0) return [0.5, middleOfInterest, 0, 0]
  const left = Math.min(...boxes.map(([x]) => x))
  const top = Math.min(...boxes.map(([, y]) => y))
  const right = Math.max(...boxes.map(([x, , width]) => x + width))
  const bottom = Math.max(...boxes.map(([, y, , height]) => y + height))
  return [left, top, right - left, bottom - top]
}
