import type { Point } from '../nets/face-api'
import { drawAffine } from '../picture/affine'
import type { Picture } from '../picture/picture'
import { reducedFor } from '../picture/scale'

/**
 * A face turned upright and scaled the way the recognition net (dlib's ResNet) was taught: eyes and mouth of 68 landmarks
 * at fixed places of a square, by the similarity that fits best (least squares). Larger `padding` shows more around it.
 */
export function alignedFace(
  picture: Picture,
  landmarks: readonly Point[],
  chip: { readonly side: number; readonly padding: number },
): Picture {
  const anchors = anchorsOf(landmarks)
  const wanted = template.map(({ x, y }) => ({
    x: ((chip.padding + x) / (2 * chip.padding + 1)) * chip.side,
    y: ((chip.padding + y) / (2 * chip.padding + 1)) * chip.side,
  }))
  const { a, b, c, d } = similarity(wanted, anchors)
  const reduced = reducedFor(picture, 1 / Math.hypot(a, b))
  const shrinkX = reduced.width / picture.width
  const shrinkY = reduced.height / picture.height
  return drawAffine(
    reduced,
    [a * shrinkX, -b * shrinkX, c * shrinkX, b * shrinkY, a * shrinkY, d * shrinkY],
    { width: chip.side, height: chip.side },
  )
}

/** Centres of both eyes, the nose's tip and both corners of the mouth, as dlib's mean face has them in a unit square. */
const template: readonly Point[] = [
  { x: 0.2249, y: 0.1833 },
  { x: 0.7751, y: 0.1833 },
  { x: 0.5, y: 0.5281 },
  { x: 0.2838, y: 0.7545 },
  { x: 0.7162, y: 0.7545 },
]

function anchorsOf(landmarks: readonly Point[]): readonly Point[] {
  const centre = (from: number, to: number): Point => {
    const part = landmarks.slice(from, to)
    return {
      x: part.reduce((sum, { x }) => sum + x, 0) / part.length,
      y: part.reduce((sum, { y }) => sum + y, 0) / part.length,
    }
  }
  return [centre(36, 42), centre(42, 48), centre(30, 31), centre(48, 49), centre(54, 55)]
}

/** The turn, scale and move that bring `from` nearest to `to`: `x' = a·x − b·y + c`, `y' = b·x + a·y + d` (Umeyama 1991). */
function similarity(from: readonly Point[], to: readonly Point[]) {
  const mean = (points: readonly Point[]): Point => ({
    x: points.reduce((sum, { x }) => sum + x, 0) / points.length,
    y: points.reduce((sum, { y }) => sum + y, 0) / points.length,
  })
  const source = mean(from)
  const target = mean(to)
  const sums = from.reduce(
    (sum, point, index) => {
      const goal = to[index]!
      const [px, py] = [point.x - source.x, point.y - source.y]
      const [qx, qy] = [goal.x - target.x, goal.y - target.y]
      return {
        dot: sum.dot + px * qx + py * qy,
        cross: sum.cross + px * qy - py * qx,
        norm: sum.norm + px * px + py * py,
      }
    },
    { dot: 0, cross: 0, norm: 0 },
  )
  const a = sums.dot / sums.norm
  const b = sums.cross / sums.norm
  return { a, b, c: target.x - a * source.x + b * source.y, d: target.y - b * source.x - a * source.y }
}
