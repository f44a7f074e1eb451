import type { Outcome } from '../../../shared/domain/policy/verdict'
import type { Frame } from '../../../shared/ipc/auditor'
import { crossOut } from './grease-pencil'
import { paintMark } from './paint-mark'
import { paintRedacted } from './paint-redacted'
import type { SheetColours } from './sheet-colours'
import type { SheetLook } from './sheet-look'
import type { Rect } from './sheet-layout'
import { words } from '../../app/language/words'

export interface FrameLook extends SheetLook {
  readonly index: number
  readonly outcome: Outcome
  readonly isUnchecked: boolean
  readonly isSelected: boolean
  readonly frame: Frame | null
  readonly picture: HTMLImageElement | null
  readonly colours: SheetColours
}

/** How much of the sheet's own shade lies over the picture: a lit frame has none. */
const shades: Readonly<Record<Outcome, number>> = { would: 0, could: 0.42, 'would-not': 0.76, revoked: 0.6 }

/** Paints the picture as its verdict lights it, and what lies on it. */
export function paintFrame(canvas: CanvasRenderingContext2D, rect: Rect, look: FrameLook): void {
  const { colours } = look
  canvas.fillStyle = colours.line
  canvas.fillRect(rect.x, rect.y, rect.width, rect.height)
  if (look.picture !== null) paintCovering(canvas, rect, { ...look, picture: look.picture })
  canvas.globalAlpha = shades[look.outcome]
  canvas.fillStyle = colours.shade
  canvas.fillRect(rect.x, rect.y, rect.width, rect.height)
  canvas.globalAlpha = 1
  paintEdge(canvas, rect, look)
  if (look.outcome === 'revoked') {
    canvas.strokeStyle = colours.grease
    crossOut(canvas, rect, look.index)
  }
  if (rect.width >= 88) paintNotes(canvas, rect, look)
  if (look.isSelected) paintSelected(canvas, rect, colours)
}

function paintCovering(
  canvas: CanvasRenderingContext2D,
  rect: Rect,
  { picture, isRedacted }: { readonly picture: HTMLImageElement; readonly isRedacted: boolean },
): void {
  const side = Math.min(picture.naturalWidth, picture.naturalHeight)
  // Faces sit above the middle: an upright picture is cut more at its foot.
  const left = (picture.naturalWidth - side) / 2
  const top = (picture.naturalHeight - side) * 0.35
  if (isRedacted) paintRedacted(canvas, rect, { picture, left, top, side })
  else canvas.drawImage(picture, left, top, side, side, rect.x, rect.y, rect.width, rect.height)
}

function paintEdge(canvas: CanvasRenderingContext2D, rect: Rect, look: FrameLook): void {
  if (look.outcome !== 'would' && look.outcome !== 'could') return
  const width = rect.width >= 88 ? 2.5 : 2
  canvas.strokeStyle = look.colours.accent
  canvas.lineWidth = width
  canvas.setLineDash(look.outcome === 'could' ? [width * 2, width * 1.6] : [])
  canvas.strokeRect(rect.x + width / 2, rect.y + width / 2, rect.width - width, rect.height - width)
  canvas.setLineDash([])
}

/** A video's length, and the question mark of a file that could not be checked. */
function paintNotes(canvas: CanvasRenderingContext2D, rect: Rect, look: FrameLook): void {
  const seconds = look.frame?.mediaKind === 'video' ? look.frame.durationSeconds : null
  const isVideo = look.frame?.mediaKind === 'video'
  const notes = [
    ...(isVideo ? [`▶ ${seconds === null ? '' : words.amounts.length(seconds)}`.trim()] : []),
    ...(look.isUnchecked ? ['?'] : []),
  ]
  canvas.font = `600 ${11 * look.textScale}px Inter, sans-serif`
  canvas.textBaseline = 'middle'
  let right = rect.x + rect.width - 7
  for (const note of notes) {
    const width = canvas.measureText(note).width + 10
    canvas.fillStyle = look.colours.base
    canvas.globalAlpha = 0.85
    canvas.fillRect(right - width, rect.y + 7, width, 18 * look.textScale)
    canvas.globalAlpha = 1
    canvas.fillStyle = look.colours.text
    canvas.fillText(note, right - width + 5, rect.y + 7 + 9.5 * look.textScale)
    right -= width + 4
  }
}

function paintSelected(canvas: CanvasRenderingContext2D, rect: Rect, colours: SheetColours): void {
  canvas.strokeStyle = colours.text
  canvas.lineWidth = 3
  canvas.strokeRect(rect.x - 1.5, rect.y - 1.5, rect.width + 3, rect.height + 3)
  const size = Math.min(20, rect.width * 0.4)
  canvas.fillStyle = colours.text
  canvas.fillRect(rect.x, rect.y, size, size)
  canvas.strokeStyle = colours.base
  canvas.lineWidth = size / 9
  canvas.beginPath()
  canvas.moveTo(rect.x + size * 0.22, rect.y + size * 0.52)
  canvas.lineTo(rect.x + size * 0.42, rect.y + size * 0.72)
  canvas.lineTo(rect.x + size * 0.78, rect.y + size * 0.28)
  canvas.stroke()
}

/** The film's edge under a frame: the verdict's shape and word, and the frame's number. */
export function paintEdgePrint(canvas: CanvasRenderingContext2D, rect: Rect, look: FrameLook): void {
  const scale = look.textScale
  const middle = rect.y + rect.height + 10 * scale
  paintMark(canvas, { x: rect.x + 1, y: middle - 5 * scale, size: 10 * scale }, look)
  canvas.textBaseline = 'middle'
  canvas.font = `500 ${12 * scale}px "Barlow Condensed", sans-serif`
  canvas.letterSpacing = '0.7px'
  canvas.fillStyle = look.colours.edge
  const number = words.amounts.number(look.index + 1)
  canvas.textAlign = 'right'
  canvas.fillText(number, rect.x + rect.width - 1, middle)
  canvas.textAlign = 'left'
  if (rect.width >= 136 * scale) {
    canvas.fillStyle =
      look.outcome === 'would' || look.outcome === 'could' ? look.colours.text : look.colours.muted
    canvas.fillText(words.verdicts.name(look.outcome), rect.x + 16 * scale, middle)
  }
  canvas.letterSpacing = '0px'
}
