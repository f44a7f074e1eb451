import type { Box, Format } from '../../shared/domain/item/facts'
import type { FileFacts } from './file-facts'
import { planPicture } from './pixels/picture-plan'
import type { PixelSource } from './pixels/pixel-source'
import type { Rgb } from './pixels/rgb'

/** No canvas holds a longer side; a picture that has one is made smaller. */
const longestSide = 16_384

/**
 * Draws a picture anew, upright at its full size, black over the boxes (shares of the upright picture), as a JPEG that holds
 * nothing else. Rejects with `PixelsRefused` or whatever a decoder throws.
 */
export async function redraw(
  bytes: Uint8Array,
  {
    format,
    file,
    boxes,
  }: { readonly format: Format; readonly file: FileFacts; readonly boxes: readonly Box[] },
  pixels: PixelSource,
): Promise<Uint8Array> {
  const whole = await pixels.still(await planPicture(bytes, format, file), longestSide)
  return pixels.jpeg(covered(whole, boxes))
}

/** Rounded outwards: a line of pixels too many is nothing, one too few shows an edge of what was to go. */
export function covered({ width, height, data }: Rgb, boxes: readonly Box[]): Rgb {
  const drawn = Uint8Array.from(data)
  for (const [x, y, across, down] of boxes) {
    const [left, top] = [Math.max(0, Math.floor(x * width)), Math.max(0, Math.floor(y * height))]
    const right = Math.min(width, Math.ceil((x + across) * width))
    const bottom = Math.min(height, Math.ceil((y + down) * height))
    for (let row = top; row < bottom; row += 1)
      drawn.fill(0, (row * width + left) * 3, (row * width + right) * 3)
  }
  return { width, height, data: drawn }
}
