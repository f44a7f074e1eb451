import { firstPlace } from '../../../shared/domain/item/first-place'
import type { FrameIndex } from '../../../shared/ipc/auditor'

/** Widths of a frame in CSS pixels, from specks to one frame a row. */
export const zooms = [7, 13, 40, 88, 136, 200, 300, 460] as const
/** Frames this small are specks: a shape each, no picture. */
export const largestSpeck = 13
/** Frames this large carry edge print. */
const smallestPrinted = 88

/** Frames of one month, `2025-06`, or of no known date. Pixels count from the sheet's top. */
export interface SheetGroup {
  readonly month: string | null
  readonly start: number
  readonly count: number
  readonly top: number
  readonly height: number
}

export interface SheetLayout {
  readonly frames: number
  readonly zoom: number
  /** Width and height of a picture. */
  readonly frame: number
  readonly columns: number
  readonly gutter: number
  readonly pitchX: number
  readonly pitchY: number
  /** Edge print above a picture. */
  readonly printTop: number
  readonly groups: readonly SheetGroup[]
  readonly height: number
}

export interface Rect {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

const usualGutter = 112
const rightMargin = 18
const groupGap = 20
const usualSmallestGroup = 46
const usualEdgePrint = 18

/** Lays every frame out in rows of its month, beside a margin for the month's name. O(days), whatever the number of frames. */
export function layoutSheet(
  days: FrameIndex['days'],
  width: number,
  { zoom, textScale }: { readonly zoom: number; readonly textScale: number },
): SheetLayout {
  const gutter = Math.round(usualGutter * textScale)
  const edgePrint = Math.round(usualEdgePrint * textScale)
  const smallestGroup = Math.round(usualSmallestGroup * textScale)
  const isPrinted = zoom >= smallestPrinted
  const gap = zoom <= largestSpeck ? 1 : isPrinted ? 8 : 3
  const room = Math.max(zoom + gap, width - gutter - rightMargin)
  const columns = Math.max(1, Math.floor(room / (zoom + gap)))
  // Frames grow a little to fill their row; specks keep whole pixels, or they would blur.
  const frame = zoom <= largestSpeck ? zoom : Math.floor(room / columns) - gap
  const pitchX = frame + gap
  const pitchY = isPrinted ? frame + 2 * edgePrint + 10 : pitchX
  const groups: SheetGroup[] = []
  let top = groupGap
  for (const month of months(days)) {
    const height = Math.max(smallestGroup, Math.ceil(month.count / columns) * pitchY)
    groups.push({ ...month, top, height })
    top += height + groupGap
  }
  const frames = groups.reduce((sum, group) => sum + group.count, 0)
  return {
    frames,
    zoom,
    frame,
    columns,
    gutter,
    pitchX,
    pitchY,
    printTop: isPrinted ? edgePrint : 0,
    groups,
    height: top,
  }
}

/** Where a frame's picture lies, edge print left out. */
export function frameRect(layout: SheetLayout, index: number): Rect {
  const group = groupOf(layout, index)
  const within = index - group.start
  return {
    x: layout.gutter + (within % layout.columns) * layout.pitchX,
    y: group.top + Math.floor(within / layout.columns) * layout.pitchY + layout.printTop,
    width: layout.frame,
    height: layout.frame,
  }
}

/** The frame at a point, null between frames. */
export function frameAt(layout: SheetLayout, x: number, y: number): number | null {
  const group = layout.groups.find((each) => y >= each.top && y < each.top + each.height)
  const column = Math.floor((x - layout.gutter) / layout.pitchX)
  if (group === undefined || column < 0 || column >= layout.columns) return null
  const within = Math.floor((y - group.top) / layout.pitchY) * layout.columns + column
  return within < group.count ? group.start + within : null
}

/** Frames that touch a stretch of the sheet, first and last included; null when none does. */
export function framesBetween(
  layout: SheetLayout,
  top: number,
  bottom: number,
): { readonly first: number; readonly last: number } | null {
  const seen = layout.groups.filter((group) => group.top + group.height > top && group.top < bottom)
  const opening = seen[0]
  const closing = seen.at(-1)
  if (opening === undefined || closing === undefined) return null
  const firstRow = Math.max(0, Math.floor((top - opening.top) / layout.pitchY))
  const lastRow = Math.max(0, Math.floor((bottom - closing.top) / layout.pitchY))
  return {
    first: opening.start + Math.min(opening.count - 1, firstRow * layout.columns),
    last: closing.start + Math.min(closing.count - 1, (lastRow + 1) * layout.columns - 1),
  }
}

/** The month that holds a frame. */
export function groupOf(layout: SheetLayout, index: number): SheetGroup {
  const { groups } = layout
  const next = firstPlace(groups.length, (place) => (groups[place]?.start ?? 0) > index)
  return groups[Math.max(0, next - 1)] ?? { month: null, start: 0, count: 0, top: 0, height: 0 }
}

function months(days: FrameIndex['days']): readonly Pick<SheetGroup, 'month' | 'start' | 'count'>[] {
  const found: { month: string | null; start: number; count: number }[] = []
  for (const day of days) {
    const month = day.date === null ? null : day.date.slice(0, 7)
    const last = found.at(-1)
    if (last?.month === month) last.count += day.count
    else found.push({ month, start: day.start, count: day.count })
  }
  return found
}
