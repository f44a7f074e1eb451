import type { FrameLook } from './paint-frame'

/** The shapes of `OutcomeMark`, on canvas. */
export function paintMark(
  canvas: CanvasRenderingContext2D,
  at: { readonly x: number; readonly y: number; readonly size: number },
  look: FrameLook,
): void {
  const { x, y, size } = at
  const radius = size / 2 - 0.75
  canvas.lineWidth = 1.25
  canvas.strokeStyle = canvas.fillStyle =
    look.outcome === 'revoked' ? look.colours.grease : look.colours.accent
  canvas.beginPath()
  switch (look.outcome) {
    case 'would':
      canvas.moveTo(x + size / 2, y)
      canvas.lineTo(x + size, y + size)
      canvas.lineTo(x, y + size)
      canvas.fill()
      return
    case 'could':
      canvas.arc(x + size / 2, y + size / 2, radius, Math.PI / 2, (3 * Math.PI) / 2)
      canvas.fill()
      canvas.beginPath()
      canvas.arc(x + size / 2, y + size / 2, radius, 0, 2 * Math.PI)
      canvas.stroke()
      return
    case 'would-not':
      canvas.strokeStyle = look.colours.muted
      canvas.arc(x + size / 2, y + size / 2, radius, 0, 2 * Math.PI)
      canvas.stroke()
      return
    case 'revoked':
      canvas.lineWidth = 2
      canvas.moveTo(x + 1, y + 1)
      canvas.lineTo(x + size - 1, y + size - 1)
      canvas.moveTo(x + size - 1, y + 1)
      canvas.lineTo(x + 1, y + size - 1)
      canvas.stroke()
  }
}
