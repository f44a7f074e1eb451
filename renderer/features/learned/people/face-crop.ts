import type { Box } from '../../../../shared/domain/item/facts'

/** How an image is laid into a square tile, in percent of the tile. */
export interface Crop {
  readonly width: number
  readonly height: number
  readonly left: number
  readonly top: number
}

/** Room around a face, so that hair and chin are seen too. */
const room = 1.7

/** Shows the square around a face; `box` is in shares of the picture, which is `width` by `height` pixels. */
export function faceCrop(
  [x, y, boxWidth, boxHeight]: Box,
  { width, height }: { readonly width: number; readonly height: number },
): Crop {
  const side = Math.min(width, height, Math.max(boxWidth * width, boxHeight * height) * room)
  const left = within((x + boxWidth / 2) * width - side / 2, width - side)
  const top = within((y + boxHeight / 2) * height - side / 2, height - side)
  return {
    width: (width / side) * 100,
    height: (height / side) * 100,
    left: (-left / side) * 100,
    top: (-top / side) * 100,
  }
}

const within = (value: number, most: number): number => Math.min(Math.max(0, value), Math.max(0, most))
