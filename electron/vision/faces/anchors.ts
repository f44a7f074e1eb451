import type { Picture } from '../picture/picture'
import type { LocatedFace } from './locate-faces'

/** The detector's anchors lie in a square of so many pixels. */
export const side = 512

/** The anchors lie on six grids over the whole square, row by row; a smaller picture has the first rows and columns of each. */
export function anchorsFor({ width, height }: Picture, all: Float32Array): Float32Array {
  const kept: Float32Array[] = []
  let start = 0
  for (let cell = 16, level = 0; level < 6; cell *= 2, level++) {
    const perCell = level === 0 ? 3 : 6
    const whole = side / cell
    const columns = Math.ceil(width / cell)
    for (let row = 0; row < Math.ceil(height / cell); row++) {
      const from = start + row * whole * perCell
      kept.push(all.subarray(from * 4, (from + columns * perCell) * 4))
    }
    start += whole * whole * perCell
  }
  const joined = new Float32Array(kept.reduce((sum, each) => sum + each.length, 0))
  let at = 0
  for (const each of kept) {
    joined.set(each, at)
    at += each.length
  }
  return joined
}

/** SSD's boxes from its anchors (Liu et al. 2016), as shares of the square. */
export function decoded(
  [boxes, classes]: readonly [ArrayLike<number>, ArrayLike<number>],
  { anchors, least }: { readonly anchors: Float32Array; readonly least: number },
): readonly LocatedFace[] {
  const faces: LocatedFace[] = []
  for (let i = 0; i < classes.length; i++) {
    const score = 1 / (1 + Math.exp(-classes[i]!))
    if (score < least) continue
    const [top, left, bottom, right] = anchors.subarray(i * 4, i * 4 + 4) as unknown as Four
    const height = (bottom - top) * Math.exp(boxes[i * 4 + 2]! / 5)
    const width = (right - left) * Math.exp(boxes[i * 4 + 3]! / 5)
    const y = (top + bottom) / 2 + (boxes[i * 4]! / 10) * (bottom - top) - height / 2
    const x = (left + right) / 2 + (boxes[i * 4 + 1]! / 10) * (right - left) - width / 2
    faces.push({ score, box: { x, y, width, height } })
  }
  return faces
}

type Four = readonly [number, number, number, number]
