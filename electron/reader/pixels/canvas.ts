import { PixelsRefused, problemOf } from '../problems'
import { fittedSize, rgbOfRgba } from './rgb'
import type { Rgb } from './rgb'

const mostPixels = 120_000_000

/** Decodes a file or raw pixels with Chromium, upright as the file itself asks, and scales them to sRGB. */
export async function rgbOfImage(image: Blob | ImageData, longest: number): Promise<Rgb> {
  const bitmap = await createImageBitmap(image)
  if (bitmap.width * bitmap.height > mostPixels) {
    bitmap.close()
    throw new PixelsRefused(problemOf('too-large'))
  }
  return rgbOfCanvas(canvasOf(bitmap, fittedSize(bitmap, longest)))
}

/** Draws a bitmap over white at the given size, and closes it. */
export function canvasOf(
  bitmap: ImageBitmap,
  { width, height }: { readonly width: number; readonly height: number },
): OffscreenCanvas {
  const canvas = new OffscreenCanvas(width, height)
  const context = contextOf(canvas)
  context.fillStyle = '#fff'
  context.fillRect(0, 0, width, height)
  context.imageSmoothingQuality = 'high'
  context.drawImage(bitmap, 0, 0, width, height)
  bitmap.close()
  return canvas
}

export function rgbOfCanvas(canvas: OffscreenCanvas): Rgb {
  const { width, height } = canvas
  return rgbOfRgba(contextOf(canvas).getImageData(0, 0, width, height).data, width, height)
}

function contextOf(canvas: OffscreenCanvas): OffscreenCanvasRenderingContext2D {
  // Pixels are read back at once, so they stay in memory instead of on a graphics card.
  const context = canvas.getContext('2d', { colorSpace: 'srgb', willReadFrequently: true })
  if (context === null) throw new Error('no canvas to draw on')
  return context
}
