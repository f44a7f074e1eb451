import type { Box } from '../../../shared/domain/item/facts'
import type { PixelBox } from './picture'

/** A box as shares of the picture it lies in, kept inside it. */
export function shareOf(box: PixelBox, whole: { readonly width: number; readonly height: number }): Box {
  const x = within(box.x / whole.width)
  const y = within(box.y / whole.height)
  return [
    x,
    y,
    Math.min(1 - x, within(box.width / whole.width)),
    Math.min(1 - y, within(box.height / whole.height)),
  ]
}

const within = (share: number): number => Math.max(0, Math.min(1, share))
