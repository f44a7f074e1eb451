import type { Rect } from './sheet-layout'

const patches = 5
let small: OffscreenCanvas | null = null

/** A square of the picture as a few soft patches: what kind of picture it is may be guessed, who or what is on it may not. */
export function paintRedacted(
  canvas: CanvasRenderingContext2D,
  rect: Rect,
  { picture, left, top, side }: { picture: HTMLImageElement; left: number; top: number; side: number },
): void {
  small ??= new OffscreenCanvas(patches, patches)
  const context = small.getContext('2d')
  if (context === null) return
  context.imageSmoothingQuality = 'high'
  context.drawImage(picture, left, top, side, side, 0, 0, patches, patches)
  canvas.drawImage(small, 0, 0, patches, patches, rect.x, rect.y, rect.width, rect.height)
}
