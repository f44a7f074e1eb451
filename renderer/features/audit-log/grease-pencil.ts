import type { Rect } from './sheet-layout'

const strands = 9

/** Crosses a frame out by hand: two strokes of a waxy pencil, a little different on every frame. */
export function crossOut(canvas: CanvasRenderingContext2D, rect: Rect, seed: number): void {
  const inset = rect.width * 0.1
  const left = rect.x + inset
  const right = rect.x + rect.width - inset
  const top = rect.y + inset
  const bottom = rect.y + rect.height - inset
  canvas.lineCap = 'round'
  stroke(canvas, [left, top + wobble(seed, 1) * inset, right, bottom - wobble(seed, 2) * inset], seed)
  stroke(canvas, [right - wobble(seed, 3) * inset, top, left, bottom - wobble(seed, 4) * inset], seed + 9)
}

type Line = readonly [x1: number, y1: number, x2: number, y2: number]

function stroke(canvas: CanvasRenderingContext2D, [x1, y1, x2, y2]: Line, seed: number): void {
  const length = Math.hypot(x2 - x1, y2 - y1)
  const width = Math.max(1.5, length * 0.034)
  const sway = (wobble(seed, 60) - 0.5) * width * 2.5
  const acrossX = (-(y2 - y1) / length) * width
  const acrossY = ((x2 - x1) / length) * width
  for (let strand = 0; strand < strands; strand += 1) {
    const side = strand / (strands - 1) - 0.5
    // Strands share one sway, or they would part into a bundle of sticks.
    const bend = sway + (wobble(seed, strand) - 0.5) * width * 0.5
    canvas.globalAlpha = 0.55 + 0.45 * wobble(seed, strand + 20)
    canvas.lineWidth = width * (0.16 + 0.22 * wobble(seed, strand + 40))
    canvas.beginPath()
    canvas.moveTo(x1 + acrossX * side, y1 + acrossY * side)
    canvas.quadraticCurveTo(
      (x1 + x2) / 2 + bend,
      (y1 + y2) / 2 + bend,
      x2 + acrossX * side,
      y2 + acrossY * side,
    )
    canvas.stroke()
  }
  canvas.globalAlpha = 1
}

/** 0 to 1, the same for the same frame on every paint. */
function wobble(seed: number, turn: number): number {
  const mixed = Math.sin(seed * 12.9898 + turn * 78.233) * 43_758.5453
  return mixed - Math.floor(mixed)
}
