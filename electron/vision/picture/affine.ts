import type { Picture } from './picture'

/** Maps a point of the target to the source: `x' = a·x + b·y + c`, `y' = d·x + e·y + f`. */
export type Affine = readonly [a: number, b: number, c: number, d: number, e: number, f: number]

/**
 * Draws a turned, scaled and moved part of a picture, bilinear; what lies outside the source is black.
 * Reductions beyond two need `halved` sources first, or fine detail turns into noise.
 */
export function drawAffine(source: Picture, map: Affine, size: { width: number; height: number }): Picture {
  const [a, b, c, d, e, f] = map
  const rgb = new Uint8Array(size.width * size.height * 3)
  const { width, height, rgb: from } = source
  for (let row = 0, out = 0; row < size.height; row++) {
    for (let column = 0; column < size.width; column++, out += 3) {
      // Pixel centres, so that a picture drawn at its own size is itself.
      const x = a * (column + 0.5) + b * (row + 0.5) + c - 0.5
      const y = d * (column + 0.5) + e * (row + 0.5) + f - 0.5
      if (x < -0.5 || y < -0.5 || x > width - 0.5 || y > height - 0.5) continue
      const left = x < 0 ? 0 : Math.floor(x)
      const top = y < 0 ? 0 : Math.floor(y)
      const shareX = x < 0 ? 0 : x - left
      const shareY = y < 0 ? 0 : y - top
      const rightStep = left < width - 1 ? 3 : 0
      const downStep = top < height - 1 ? width * 3 : 0
      let at = (top * width + left) * 3
      for (let channel = 0; channel < 3; channel++, at++) {
        const upper = from[at]! + (from[at + rightStep]! - from[at]!) * shareX
        const below = at + downStep
        const lower = from[below]! + (from[below + rightStep]! - from[below]!) * shareX
        rgb[out + channel] = upper + (lower - upper) * shareY + 0.5
      }
    }
  }
  return { width: size.width, height: size.height, rgb }
}
