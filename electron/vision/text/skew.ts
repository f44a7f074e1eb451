import type { GreyPicture } from '../picture/grey'
import { reduced, turned } from '../picture/grey-turn'

/**
 * By how many radians the picture must be turned to make its lines level, at most `reach` degrees either way: the angle whose rows
 * differ most from one another (projection profile, Postl 1986), coarse first, then fine.
 */
export function levellingTurn(page: GreyPicture, reach: number): number {
  const small = reduced(page, Math.max(1, Math.round(Math.max(page.width, page.height) / 420)))
  // Two degrees show at half of that too, and there are thirty of them to try.
  const coarse =
    reach > 10 ? best(reduced(small, 2), range(-reach, reach, 2)) : best(small, range(-reach, reach, 1))
  return (best(small, range(coarse - 1.75, coarse + 1.75, 0.25)) * Math.PI) / 180
}

const range = (from: number, to: number, step: number): readonly number[] =>
  Array.from({ length: Math.round((to - from) / step) + 1 }, (_, index) => from + index * step)

function best(page: GreyPicture, degrees: readonly number[]): number {
  const scored = degrees.map((each) => ({ each, score: rowContrast(turned(page, (each * Math.PI) / 180)) }))
  const level = scored.find(({ each }) => Math.abs(each) < 0.01)
  const top = scored.reduce((one, other) => (other.score > one.score ? other : one))
  // A page that is as good as level stays as it is.
  return level !== undefined && level.score > 0.97 * top.score ? 0 : top.each
}

/** Sum of squared differences between the ink of neighbouring rows. */
function rowContrast({ width, height, luma }: GreyPicture): number {
  let previous = 0
  let sum = 0
  for (let y = 0; y < height; y++) {
    let ink = 0
    for (let x = 0; x < width; x++) {
      ink += 255 - luma[y * width + x]!
    }
    if (y > 0) sum += (ink - previous) ** 2
    previous = ink
  }
  return sum
}
