import type { GreyPicture } from './grey'

/** A grey picture drawn anew through `x' = a·x + b·y + c`, `y' = d·x + e·y + f`; white where nothing is. */
export function drawGrey(
  source: GreyPicture,
  [a, b, c, d, e, f]: readonly [number, number, number, number, number, number],
  size: { readonly width: number; readonly height: number },
): GreyPicture {
  const luma = new Uint8Array(size.width * size.height).fill(255)
  const { width, height } = source
  for (let y = 0, out = 0; y < size.height; y++) {
    for (let x = 0; x < size.width; x++, out++) {
      const fromX = a * (x + 0.5) + b * (y + 0.5) + c - 0.5
      const fromY = d * (x + 0.5) + e * (y + 0.5) + f - 0.5
      if (fromX < 0 || fromY < 0 || fromX > width - 1 || fromY > height - 1) continue
      const left = Math.min(width - 2, Math.floor(fromX))
      const top = Math.min(height - 2, Math.floor(fromY))
      const shareX = fromX - left
      const at = top * width + left
      const upper = source.luma[at]! * (1 - shareX) + source.luma[at + 1]! * shareX
      const lower = source.luma[at + width]! * (1 - shareX) + source.luma[at + width + 1]! * shareX
      luma[out] = upper + (lower - upper) * (fromY - top)
    }
  }
  return { width: size.width, height: size.height, luma }
}

/** Turned about its centre by so many radians clockwise and grown to hold all of it, scaled by `scale`. */
export function turned(source: GreyPicture, radians: number, scale = 1): GreyPicture {
  const cos = Math.cos(radians)
  const sin = Math.sin(radians)
  const reach = (one: number, other: number): number =>
    Math.max(2, Math.round((Math.abs(one * cos) + Math.abs(other * sin)) * scale))
  const size = { width: reach(source.width, source.height), height: reach(source.height, source.width) }
  const [a, b, d, e] = [cos / scale, sin / scale, -sin / scale, cos / scale]
  return drawGrey(
    source,
    [
      a,
      b,
      source.width / 2 - (a * size.width) / 2 - (b * size.height) / 2,
      d,
      e,
      source.height / 2 - (d * size.width) / 2 - (e * size.height) / 2,
    ],
    size,
  )
}

/** Reduced by a whole number, each pixel the mean of its block. */
export function reduced(source: GreyPicture, by: number): GreyPicture {
  if (by <= 1) return source
  const width = Math.floor(source.width / by)
  const height = Math.floor(source.height / by)
  const luma = new Uint8Array(width * height)
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      let sum = 0
      for (let row = 0; row < by; row++) {
        const at = (y * by + row) * source.width + x * by
        for (let column = 0; column < by; column++) sum += source.luma[at + column]!
      }
      luma[y * width + x] = sum / (by * by)
    }
  }
  return { width, height, luma }
}
