import type { GreyPicture } from '../picture/grey'

export type Ink = 'dark' | 'light'

/**
 * Paper made white and ink black wherever the light falls: each pixel against the mean of its surroundings (after Bradley and
 * Roth 2007, but kept grey between paper and ink, which Tesseract reads better than black and white). Light ink is turned round.
 */
export function evenLight(picture: GreyPicture, ink: Ink): GreyPicture {
  const { width, height } = picture
  const radius = Math.max(12, Math.round(Math.max(width, height) / 45))
  const mean = meanAround(picture, radius)
  const luma = new Uint8Array(width * height)
  for (let i = 0; i < luma.length; i++) {
    const around = mean[i]!
    const depth = ink === 'dark' ? around - picture.luma[i]! : picture.luma[i]! - around
    const reach = Math.max(16, (ink === 'dark' ? around : 255 - around * 0.6) * 0.5)
    luma[i] = Math.max(0, Math.min(255, 255 * (1.25 - (1.25 * depth) / reach)))
  }
  return { width, height, luma }
}

/** Sums over the rectangle from the top left, one row and column larger than the picture. */
function integral({ width, height, luma }: GreyPicture): Uint32Array {
  // Whole numbers under 2³²: a picture has at most 16 million pixels of 255.
  const sums = new Uint32Array((width + 1) * (height + 1))
  for (let y = 0; y < height; y++) {
    let row = 0
    for (let x = 0; x < width; x++) {
      row += luma[y * width + x]!
      sums[(y + 1) * (width + 1) + x + 1] = sums[y * (width + 1) + x + 1]! + row
    }
  }
  return sums
}

function meanAround(picture: GreyPicture, radius: number): Uint8Array {
  const { width, height } = picture
  const sums = integral(picture)
  const mean = new Uint8Array(width * height)
  const step = width + 1
  for (let y = 0; y < height; y++) {
    const top = Math.max(0, y - radius)
    const bottom = Math.min(height, y + radius + 1)
    for (let x = 0; x < width; x++) {
      const left = Math.max(0, x - radius)
      const right = Math.min(width, x + radius + 1)
      const sum =
        sums[bottom * step + right]! -
        sums[top * step + right]! -
        sums[bottom * step + left]! +
        sums[top * step + left]!
      mean[y * width + x] = sum / ((bottom - top) * (right - left))
    }
  }
  return mean
}
