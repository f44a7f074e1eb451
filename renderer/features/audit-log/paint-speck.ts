import type { Outcome } from '../../../shared/domain/policy/verdict'
import type { SheetColours } from './sheet-colours'
import type { Rect } from './sheet-layout'

/** A frame of few pixels: full, its left half, empty, a cross, so that shape alone tells the verdict, as the marks do. */
export function paintSpeck(
  canvas: CanvasRenderingContext2D,
  rect: Rect,
  look: { readonly outcome: Outcome; readonly isUnchecked: boolean; readonly colours: SheetColours },
): void {
  const { x, y, width } = rect
  const { colours } = look
  switch (look.outcome) {
    case 'would':
      canvas.fillStyle = colours.accent
      canvas.fillRect(x, y, width, width)
      break
    case 'could':
      canvas.fillStyle = colours.film
      canvas.fillRect(x, y, width, width)
      canvas.fillStyle = colours.accent
      canvas.fillRect(x, y, Math.ceil(width / 2), width)
      break
    case 'would-not':
      canvas.fillStyle = colours.film
      canvas.fillRect(x, y, width, width)
      break
    case 'revoked':
      canvas.fillStyle = colours.film
      canvas.fillRect(x, y, width, width)
      canvas.strokeStyle = colours.grease
      canvas.lineWidth = Math.max(1.25, width / 7)
      canvas.beginPath()
      canvas.moveTo(x + 1, y + 1)
      canvas.lineTo(x + width - 1, y + width - 1)
      canvas.moveTo(x + width - 1, y + 1)
      canvas.lineTo(x + 1, y + width - 1)
      canvas.stroke()
      break
  }
  if (look.isUnchecked) {
    canvas.fillStyle = colours.edge
    canvas.fillRect(x + width * 0.6, y, width * 0.4, width * 0.4)
  }
}
