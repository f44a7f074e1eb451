import type { ItemId } from '../../../shared/domain/item/ids'
import { noTowns } from '../../../shared/ipc/auditor'
import type { Frame, FrameIndex } from '../../../shared/ipc/auditor'
import { words } from '../../app/language/words'
import { readOutcome } from './outcome-byte'
import { edgeLabels } from './edge-labels'
import { paintEdgePrint, paintFrame } from './paint-frame'
import { paintSpeck } from './paint-speck'
import type { SheetColours } from './sheet-colours'
import type { SheetLook } from './sheet-look'
import { frameRect, framesBetween, largestSpeck } from './sheet-layout'
import type { SheetGroup, SheetLayout } from './sheet-layout'

export interface Scene {
  readonly layout: SheetLayout
  readonly index: FrameIndex
  /** Sheet pixels above the view. */
  readonly top: number
  readonly width: number
  readonly height: number
  readonly frameOf: (index: number) => Frame | null
  readonly pictureOf: (frame: Frame) => HTMLImageElement | null
  readonly selected: ReadonlySet<ItemId>
  readonly colours: SheetColours
  readonly look: SheetLook
}

/** Paints the part of the sheet that is in view, whole, on a canvas already scaled to CSS pixels. */
export function paintSheet(canvas: CanvasRenderingContext2D, scene: Scene): void {
  const { layout, top, width, height } = scene
  canvas.fillStyle = scene.colours.base
  canvas.fillRect(0, 0, width, height)
  canvas.save()
  canvas.translate(0, -top)
  const seen = framesBetween(layout, top, top + height)
  if (seen !== null) {
    if (layout.printTop > 0) paintFilm(canvas, scene, seen)
    for (let index = seen.first; index <= seen.last; index += 1) paintOne(canvas, scene, index)
    if (layout.printTop > 0) paintEdge(canvas, scene, seen)
  }
  for (const group of layout.groups) {
    if (group.top + group.height > top && group.top < top + height) paintMonth(canvas, scene, group)
  }
  canvas.restore()
}

interface Seen {
  readonly first: number
  readonly last: number
}

function paintOne(canvas: CanvasRenderingContext2D, scene: Scene, index: number): void {
  const rect = frameRect(scene.layout, index)
  const read = readOutcome(scene.index.outcomes[index] ?? 1)
  if (scene.layout.zoom <= largestSpeck) {
    paintSpeck(canvas, rect, { ...read, colours: scene.colours })
    return
  }
  const frame = scene.frameOf(index)
  const look = {
    ...scene.look,
    ...read,
    index,
    frame,
    isSelected: frame !== null && scene.selected.has(frame.id),
    picture: frame === null ? null : scene.pictureOf(frame),
    colours: scene.colours,
  }
  paintFrame(canvas, rect, look)
  if (scene.layout.printTop > 0) paintEdgePrint(canvas, rect, look)
}

/** The strip of film behind each row in view: a month may have thousands. */
function paintFilm(canvas: CanvasRenderingContext2D, { layout, colours }: Scene, seen: Seen): void {
  canvas.fillStyle = colours.film
  for (const group of layout.groups) {
    if (group.start + group.count <= seen.first || group.start > seen.last) continue
    const rowsAbove = Math.max(0, Math.floor((seen.first - group.start) / layout.columns))
    const end = Math.min(group.count, seen.last + 1 - group.start)
    for (let start = rowsAbove * layout.columns; start < end; start += layout.columns) {
      const rect = frameRect(layout, group.start + start)
      const frames = Math.min(layout.columns, group.count - start)
      canvas.fillRect(rect.x - 6, rect.y - layout.printTop, frames * layout.pitchX + 4, layout.pitchY - 10)
    }
  }
}

/** Day and town, on the film's edge above the first frame of each. */
function paintEdge(canvas: CanvasRenderingContext2D, scene: Scene, seen: Seen): void {
  const { layout, index, look, colours } = scene
  const scale = look.textScale
  canvas.font = `500 ${12 * scale}px "Barlow Condensed", sans-serif`
  canvas.letterSpacing = '0.7px'
  canvas.textBaseline = 'middle'
  canvas.fillStyle = colours.edge
  const labels = edgeLabels(look.isRedacted ? { ...index, towns: noTowns } : index, seen, layout)
  for (const { start, frames, date, place } of labels) {
    const { x, y } = frameRect(layout, start)
    const day = date === null ? null : dayName(date, layout.zoom < 136 * scale)
    const says = [day, place].filter((part) => part !== null).join('  ·  ')
    const room = frames * layout.pitchX - 10
    canvas.fillText(fitted(canvas, says.toUpperCase(), room), x + 1, y - 8 * scale)
  }
  canvas.letterSpacing = '0px'
}

const dayName = (date: string, isShort: boolean): string => {
  const weekday = words.amounts.weekdayOf(date)
  return `${isShort ? weekday.slice(0, 3) : weekday} ${String(Number(date.slice(8, 10)))}`
}

/** As much of a text as there is room for, with a sign that there is more. */
function fitted(canvas: CanvasRenderingContext2D, text: string, room: number): string {
  if (canvas.measureText(text).width <= room) return text
  let length = text.length - 1
  while (length > 1 && canvas.measureText(`${text.slice(0, length).trimEnd()}…`).width > room) length -= 1
  return `${text.slice(0, length).replace(/[\s·]+$/, '')}…`
}

/** The month in the margin; it stays in view while any of its rows does. */
function paintMonth(canvas: CanvasRenderingContext2D, scene: Scene, group: SheetGroup): void {
  const scale = scene.look.textScale
  const printed = 42 * scale
  const lowest = group.top + group.height - printed
  const y = Math.min(lowest, Math.max(group.top, scene.top + 12))
  canvas.textBaseline = 'top'
  canvas.font = `600 ${15 * scale}px Inter, sans-serif`
  canvas.fillStyle = scene.colours.text
  canvas.fillText(group.month === null ? words.log.undated : words.log.monthName(group.month), 24, y)
  canvas.font = `500 ${13 * scale}px "Barlow Condensed", sans-serif`
  canvas.letterSpacing = '0.7px'
  canvas.fillStyle = scene.colours.muted
  const year = group.month === null ? '' : `${group.month.slice(0, 4)} · `
  canvas.fillText(`${year}${words.amounts.number(group.count)}`, 24, y + 20 * scale)
  canvas.letterSpacing = '0px'
}
