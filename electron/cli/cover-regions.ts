import sharp from 'sharp'

import type { CoverRegions } from '../main/export/redact/covered-boxes'

const quality = 92
const mostPixels = 200_000_000

/** Draws over boxes with sharp, which only runs outside Electron; the picture is turned upright and loses all metadata. */
export const coverWithSharp: CoverRegions = async (bytes, boxes) => {
  const upright = await sharp(bytes, { limitInputPixels: mostPixels })
    .autoOrient()
    .flatten({ background: '#fff' })
    .toColourspace('srgb')
    .raw()
    .toBuffer({ resolveWithObject: true })
  const { width, height, channels } = upright.info
  const patches = boxes.map(([x, y, w, h]) => {
    const left = Math.min(width - 1, Math.floor(x * width))
    const top = Math.min(height - 1, Math.floor(y * height))
    const across = Math.max(1, Math.min(width - left, Math.ceil(w * width)))
    const down = Math.max(1, Math.min(height - top, Math.ceil(h * height)))
    return {
      input: { create: { width: across, height: down, channels: 3 as const, background: '#000' } },
      left,
      top,
    }
  })
  const covered = await sharp(upright.data, { raw: { width, height, channels } })
    .composite(patches)
    .jpeg({ quality })
    .toBuffer()
  return new Uint8Array(covered)
}
