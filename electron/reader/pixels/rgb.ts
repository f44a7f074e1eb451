/** Eight-bit sRGB, `width × height × 3` bytes, rows from the top. */
export interface Rgb {
  readonly width: number
  readonly height: number
  readonly data: Uint8Array
}

/** Size that fits a square of `longest`, never larger than the picture. */
export function fittedSize(
  { width, height }: { readonly width: number; readonly height: number },
  longest: number,
): { readonly width: number; readonly height: number } {
  const scale = Math.min(1, longest / Math.max(width, height))
  return { width: Math.max(1, Math.round(width * scale)), height: Math.max(1, Math.round(height * scale)) }
}

/** Drops alpha over white. */
export function rgbOfRgba(rgba: Uint8Array | Uint8ClampedArray, width: number, height: number): Rgb {
  const data = new Uint8Array(width * height * 3)
  for (let from = 0, to = 0; to < data.length; from += 4, to += 3) {
    const alpha = rgba[from + 3] ?? 255
    for (let channel = 0; channel < 3; channel += 1) {
      const value = rgba[from + channel] ?? 0
      data[to + channel] = alpha === 255 ? value : Math.round((value * alpha + 255 * (255 - alpha)) / 255)
    }
  }
  return { width, height, data }
}

/** Turns and mirrors pixels as EXIF's orientation asks, so that they stand upright. */
export function uprightRgb(picture: Rgb, orientation: number | null): Rgb {
  if (orientation === null || orientation < 2 || orientation > 8) return picture
  const { width, height, data } = picture
  const isTurned = orientation >= 5
  const [outWidth, outHeight] = isTurned ? [height, width] : [width, height]
  const out = new Uint8Array(data.length)
  for (let y = 0, to = 0; y < outHeight; y += 1) {
    for (let x = 0; x < outWidth; x += 1, to += 3) {
      const [fromX, fromY] = storedAt(orientation, isTurned ? [y, x] : [x, y], [width, height])
      const from = (fromY * width + fromX) * 3
      out[to] = data[from] ?? 0
      out[to + 1] = data[from + 1] ?? 0
      out[to + 2] = data[from + 2] ?? 0
    }
  }
  return { width: outWidth, height: outHeight, data: out }
}

/** Where a pixel of the upright picture lies in the stored one; `x` and `y` are already swapped for quarter turns. */
function storedAt(
  orientation: number,
  [x, y]: readonly [number, number],
  [width, height]: readonly [number, number],
): readonly [number, number] {
  const mirrorsX = orientation === 2 || orientation === 3 || orientation === 7 || orientation === 8
  const mirrorsY = orientation === 3 || orientation === 4 || orientation === 6 || orientation === 7
  return [mirrorsX ? width - 1 - x : x, mirrorsY ? height - 1 - y : y]
}
