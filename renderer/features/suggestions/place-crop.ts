import type { Box } from '../../../shared/domain/item/facts'

/** Where a picture stands in its window, as shares of the window's width and height. */
export interface Placed {
  readonly left: number
  readonly top: number
  readonly width: number
  readonly height: number
}

/**
 * Puts the cropped part of a picture into a window as large as it fits, in the middle; ratios are width by height.
 */
export function placeCrop([x, y, width, height]: Box, photoRatio: number, windowRatio: number): Placed {
  const ratio = (width / height) * photoRatio
  const across = ratio > windowRatio ? 1 : ratio / windowRatio
  const down = ratio > windowRatio ? windowRatio / ratio : 1
  const placed = { width: across / width, height: down / height }
  return {
    left: (1 - across) / 2 - x * placed.width,
    top: (1 - down) / 2 - y * placed.height,
    ...placed,
  }
}

export const shares = ({ left, top, width, height }: Placed) => ({
  left: share(left),
  top: share(top),
  width: share(width),
  height: share(height),
})

export const share = (value: number): string => `${(value * 100).toFixed(3)}%`
