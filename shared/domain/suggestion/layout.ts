import type { Box } from '../item/facts'
import type { ItemId } from '../item/ids'
import { cropFor } from './crop'
import { justifiedRows } from './justified-rows'
import { templatesFor } from './templates'
import type { Template } from './templates'

/** A photo as a layout looks at it: upright size in pixels, faces as shares of it. */
export interface LayoutItem {
  readonly item: ItemId
  readonly width: number
  readonly height: number
  readonly faces: readonly Box[]
  /** How well it looks, see `appealOf`: the best gets the largest place. */
  readonly appeal: number
}

/** One photo's place; nothing is ever turned, so that horizons stay level. */
export interface Tile {
  readonly item: ItemId
  /** What is shown of the upright photo, as shares of it. */
  readonly crop: Box
  /** Where on the canvas, as shares of it. */
  readonly at: Box
}

export interface Layout {
  readonly name: string
  /** Pixels; only their ratio matters. */
  readonly canvas: { readonly width: number; readonly height: number }
  /** In the order of the photos. */
  readonly tiles: readonly Tile[]
  /** Share of the photos' area that is cut away, plus the share of the canvas that stays empty; more for odd shapes. */
  readonly waste: number
}

const canvasWidth = 1_080
/** Pixels around every photo, at the edge as between two. */
const gap = 10
/** A layout with one large photo is worth some waste against one where all are alike. */
const dullness: Readonly<Record<string, number>> = { mosaic: 0, rows: 0.06, beside: 0.08, below: 0.08 }
const usualDullness = 0.12

/**
 * Every layout that these photos fit into, the best first: little waste, one large photo rather than all alike. A face is either
 * wholly shown or its photo is shown whole. At most nine photos are placed, in the order given.
 */
export function layoutsOf(items: readonly LayoutItem[]): readonly Layout[] {
  const placed = items.slice(0, 9)
  if (placed.length === 0) return []
  const fromTemplates = templatesFor(placed.length, commonRatio(placed)).map((template) =>
    filled(template, placed),
  )
  return [...fromTemplates, rowsOf(placed)].sort(
    (one, other) => costOf(one) - costOf(other) || (one.name < other.name ? -1 : 1),
  )
}

const costOf = ({ name, waste }: Layout): number => waste + (dullness[name] ?? usualDullness)

/** The shape that most photos have: lying, standing, or square where they differ. */
function commonRatio(items: readonly LayoutItem[]): number {
  const lying = items.filter(({ width, height }) => width > height).length
  if (lying * 3 >= items.length * 2) return 4 / 3
  return lying * 3 <= items.length ? 3 / 4 : 1
}

/** The best photo goes into the first cell, the others into theirs in order. */
function filled({ name, ratio, cells }: Template, items: readonly LayoutItem[]): Layout {
  const canvas = { width: canvasWidth, height: Math.round(canvasWidth / ratio) }
  const best = items.reduce((most, one) => (one.appeal > most.appeal ? one : most))
  const others = items.filter((one) => one !== best)
  const tiles = items.map((item) => tileIn(item, cells[others.indexOf(item) + 1] as Box, canvas))
  return { name, canvas, tiles, waste: wasteOf(tiles) + farFrom(1 / ratio) }
}

/** The photo fills its cell where that cuts no face, else it is shown whole in the middle of it. */
function tileIn(item: LayoutItem, cell: Box, on: Layout['canvas']): Tile {
  const [x, y, width, height] = inset(cell, on)
  const cellRatio = (width * on.width) / (height * on.height)
  const crop = cropFor(item, cellRatio)
  if (crop !== null) return { item: item.item, crop, at: [x, y, width, height] }
  const photoRatio = item.width / item.height
  const [fitWidth, fitHeight] =
    photoRatio > cellRatio
      ? [width, (height * cellRatio) / photoRatio]
      : [(width * photoRatio) / cellRatio, height]
  return {
    item: item.item,
    crop: [0, 0, 1, 1],
    at: [x + (width - fitWidth) / 2, y + (height - fitHeight) / 2, fitWidth, fitHeight],
  }
}

/** A cell less half a gap on each side, on a canvas less half a gap on each side. */
function inset([x, y, width, height]: Box, on: Layout['canvas']): Box {
  const [across, down] = [gap / on.width, gap / on.height]
  return [
    across + x * (1 - across),
    down + y * (1 - down),
    Math.max(width * (1 - across) - across, width / 4),
    Math.max(height * (1 - down) - down, height / 4),
  ]
}

/** Photos all but whole, in rows of one width: as high as it comes out. */
function rowsOf(items: readonly LayoutItem[]): Layout {
  const { cells, heightOfWidth } = justifiedRows(items.map(({ width, height }) => width / height))
  const own = { width: canvasWidth, height: Math.round(canvasWidth * heightOfWidth) }
  const tiles = items.map((item, position) => tileIn(item, cells[position] as Box, own))
  return { name: 'rows', canvas: own, tiles, waste: wasteOf(tiles) + farFrom(heightOfWidth) }
}

/** Feeds show little of what is much higher or wider than it should be. */
const farFrom = (ratio: number): number => Math.max(0, ratio - 1.25) / 2 + Math.max(0, 0.75 - ratio) / 2

function wasteOf(tiles: readonly Tile[]): number {
  const cut = tiles.reduce((sum, { crop }) => sum + (1 - crop[2] * crop[3]), 0) / tiles.length
  const covered = tiles.reduce((sum, { at }) => sum + at[2] * at[3], 0)
  return Math.round((cut + (1 - Math.min(1, covered))) * 1_000) / 1_000
}
