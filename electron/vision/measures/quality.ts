import type { Quality } from '../../../shared/domain/item/facts'
import type { Picture } from '../picture/picture'
import { scaled } from '../picture/scale'
import { greyOf } from '../picture/grey'
import type { GreyPicture } from '../picture/grey'

/** How a picture would strike a chooser of suggestions; every share 0 to 1. */
export function qualityOf(picture: Picture): Quality {
  const small = scaled(picture, ...fitted(picture, 512))
  const grey = greyOf(small)
  return {
    sharpness: sharpness(grey.luma, grey.width, grey.height),
    brightness: grey.luma.reduce((sum, value) => sum + value, 0) / grey.luma.length / 255,
    colourfulness: colourfulness(small),
    perceptualHash: differenceHash(grey),
  }
}

const fitted = ({ width, height }: Picture, longest: number): [number, number] => {
  const scale = Math.min(1, longest / Math.max(width, height))
  return [Math.max(1, Math.round(width * scale)), Math.max(1, Math.round(height * scale))]
}

/** The Laplacian's standard deviation (Pech-Pacheco 2000); 40 of 255 counts as crisp. */
function sharpness(luma: Uint8Array, width: number, height: number): number {
  let sum = 0
  let squares = 0
  let count = 0
  for (let y = 1; y < height - 1; y++) {
    for (let x = 1; x < width - 1; x++, count++) {
      const i = y * width + x
      const edge = 4 * luma[i]! - luma[i - 1]! - luma[i + 1]! - luma[i - width]! - luma[i + width]!
      sum += edge
      squares += edge * edge
    }
  }
  if (count === 0) return 0
  const mean = sum / count
  return Math.min(1, Math.sqrt(Math.max(0, squares / count - mean * mean)) / 40)
}

/** Hasler and Süsstrunk 2003; their 109 is "extremely colourful". */
function colourfulness({ rgb }: Picture): number {
  const pixels = rgb.length / 3
  const sums = { rg: 0, yb: 0, rg2: 0, yb2: 0 }
  for (let i = 0; i < rgb.length; i += 3) {
    const rg = rgb[i]! - rgb[i + 1]!
    const yb = (rgb[i]! + rgb[i + 1]!) / 2 - rgb[i + 2]!
    sums.rg += rg
    sums.yb += yb
    sums.rg2 += rg * rg
    sums.yb2 += yb * yb
  }
  const meanRg = sums.rg / pixels
  const meanYb = sums.yb / pixels
  const spread = Math.sqrt(
    Math.max(0, sums.rg2 / pixels - meanRg ** 2) + Math.max(0, sums.yb2 / pixels - meanYb ** 2),
  )
  return Math.min(1, (spread + 0.3 * Math.hypot(meanRg, meanYb)) / 109)
}

/** Whether each of 8 × 8 cells is brighter than its right neighbour: survives scaling and re-encoding. */
function differenceHash(grey: GreyPicture): string {
  const means = cellMeans(grey, 9, 8)
  const bits = Array.from({ length: 64 }, (_, bit) => {
    const i = (bit >> 3) * 9 + (bit & 7)
    return means[i]! > means[i + 1]! ? 1 : 0
  })
  return Array.from({ length: 16 }, (_, digit) =>
    parseInt(bits.slice(digit * 4, digit * 4 + 4).join(''), 2).toString(16),
  ).join('')
}

/** Mean brightness of each cell over all of its pixels: sampling a few would make the hash depend on the size. */
function cellMeans({ width, height, luma }: GreyPicture, columns: number, rows: number): readonly number[] {
  const sums = new Float64Array(columns * rows)
  const counts = new Uint32Array(columns * rows)
  const columnOf = Uint16Array.from({ length: width }, (_, x) => Math.floor((x * columns) / width))
  for (let y = 0, at = 0; y < height; y++) {
    const row = Math.floor((y * rows) / height) * columns
    for (let x = 0; x < width; x++, at++) {
      const cell = row + columnOf[x]!
      sums[cell] = sums[cell]! + luma[at]!
      counts[cell]!++
    }
  }
  return Array.from(sums, (sum, cell) => sum / Math.max(1, counts[cell]!))
}
