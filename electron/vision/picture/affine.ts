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
  const at = sampler(source)
  for (let y = 0, out = 0; y < size.height; y++) {
    for (let x = 0; x < size.width; x++, out += 3) {
      // Pixel centres, so that a picture drawn at its own size is itself.
      at(a * (x + 0.5) + b * (y + 0.5) + c - 0.5, d * (x + 0.5) + e * (y + 0.5) + f - 0.5, {
        target: rgb,
        out,
      })
    }
  }
  return { width: size.width, height: size.height, rgb }
}

function sampler(source: Picture) {
  const { width, height, rgb } = source
  return (x: number, y: number, { target, out }: { target: Uint8Array; out: number }): void => {
    if (x < -0.5 || y < -0.5 || x > width - 0.5 || y > height - 0.5) return
    const left = Math.max(0, Math.min(width - 1, Math.floor(x)))
    const top = Math.max(0, Math.min(height - 1, Math.floor(y)))
    const right = Math.min(width - 1, left + 1)
    const bottom = Math.min(height - 1, top + 1)
    const shareX = Math.max(0, Math.min(1, x - left))
    const shareY = Math.max(0, Math.min(1, y - top))
    for (let channel = 0; channel < 3; channel++) {
      const upper = mix(
        rgb[(top * width + left) * 3 + channel]!,
        rgb[(top * width + right) * 3 + channel]!,
        shareX,
      )
      const lower = mix(
        rgb[(bottom * width + left) * 3 + channel]!,
        rgb[(bottom * width + right) * 3 + channel]!,
        shareX,
      )
      target[out + channel] = Math.round(mix(upper, lower, shareY))
    }
  }
}

const mix = (one: number, other: number, share: number): number => one + (other - one) * share
