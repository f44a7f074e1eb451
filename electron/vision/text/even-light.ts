import type { GreyPicture } from '../picture/grey'

/**
 * Paper made white and ink black wherever the light falls: each pixel against the mean and spread of its surroundings
 * (after Sauvola 2000, but kept grey, which Tesseract reads better than black and white). Light text on dark is turned round.
 */
export function evenLight(picture: GreyPicture): GreyPicture {
  const { width, height } = picture
  const radius = Math.max(12, Math.round(Math.max(width, height) / 40))
  const sums = integral(picture)
  const mean = meanAround(sums, width, height, radius)
  const luma = new Uint8Array(width * height)
  const dark = isLightOnDark(picture, mean)
  for (let i = 0; i < luma.length; i++) {
    const contrast = dark ? mean[i]! - picture.luma[i]! : picture.luma[i]! - mean[i]!
    const reach = Math.max(18, (dark ? 255 - mean[i]! : mean[i]!) * 0.55)
    luma[i] = Math.max(0, Math.min(255, 205 + (contrast / reach) * 205))
  }
  return { width, height, luma }
}

/** Sums over the rectangle from the top left, one row and column larger than the picture. */
function integral({ width, height, luma }: GreyPicture): Float64Array {
  const sums = new Float64Array((width + 1) * (height + 1))
  for (let y = 0; y < height; y++) {
    let row = 0
    for (let x = 0; x < width; x++) {
      row += luma[y * width + x]!
      sums[(y + 1) * (width + 1) + x + 1] = sums[y * (width + 1) + x + 1]! + row
    }
  }
  return sums
}

function meanAround(sums: Float64Array, width: number, height: number, radius: number): Uint8Array {
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

/** Ink is rare: where strong deviations are mostly brighter than their surroundings, the page is dark. */
function isLightOnDark(picture: GreyPicture, mean: Uint8Array): boolean {
  let brighter = 0
  let darker = 0
  for (let i = 0; i < mean.length; i += 3) {
    const difference = picture.luma[i]! - mean[i]!
    if (difference > 40) brighter++
    else if (difference < -40) darker++
  }
  return brighter > darker * 1.3
}
