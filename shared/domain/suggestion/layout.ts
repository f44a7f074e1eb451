import type { Box } from '../item/facts'
import type { ItemId } from '../item/ids'
import { cropFor } from './crop'
import { justifiedRows } from './justified-rows'
import { templatesFor } from './templates'

/** A photo as a layout looks at it: upright size in pixels, faces as shares of it. */
export interface LayoutItem {
  readonly item: ItemId
  readonly width: number
  readonly height: number
  readonly faces: readonly Box[]
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
  readonly tiles: readonly Tile[]
  /** Share of the photos' area that is cut away, plus the share of the canvas that stays empty. */
  readonly waste: number
}

const canvas = { width: 1_080, height: 1_080 } as const
const gap = 0.008

/**
 * Every layout that these photos fit into, the least wasteful first; a face is either wholly shown or its photo is shown
 * whole. At most nine photos are placed, in the order given.
 */
export function layoutsOf(items: readonly LayoutItem[]): readonly Layout[] {
  const placed = items.slice(0, 9)
  if (placed.length === 0) return []
  const fromTemplates = templatesFor(placed.length).map(({ name, cells }): Layout => {
    const tiles = placed.map((item, position) => tileIn(item, cells[position] as Box, canvas))
    return { name, canvas, tiles, waste: wasteOf(tiles) }
  })
  return [...fromTemplates, rowsOf(placed)].sort(
    (one, other) => one.waste - other.waste || (one.name < other.name ? -1 : 1),
  )
}

/** The photo fills its cell where that cuts no face, else it is shown whole in the middle of it. */
function tileIn(item: LayoutItem, cell: Box, on: Layout['canvas']): Tile {
  const [x, y, width, height] = inset(cell)
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

function inset([x, y, width, height]: Box): Box {
  const [across, down] = [Math.min(gap, width / 4), Math.min(gap, height / 4)]
  return [x + across / 2, y + down / 2, width - across, height - down]
}

/** Photos all but whole, in rows of one width: as high as it comes out. */
function rowsOf(items: readonly LayoutItem[]): Layout {
  const { cells, heightOfWidth } = justifiedRows(items.map(({ width, height }) => width / height))
  const own = { width: canvas.width, height: Math.round(canvas.width * heightOfWidth) }
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
