import type { Box } from '../../../shared/domain/item/facts'
import { greyOf } from '../picture/grey'
import type { GreyPicture } from '../picture/grey'
import { turned } from '../picture/grey-turn'
import type { Picture, PixelBox } from '../picture/picture'
import { shareOf } from '../picture/share'
import { evenLight } from './even-light'
import { levellingTurn } from './skew'

/** A picture made ready to be read: evenly lit, its lines level, large enough. */
export interface Page {
  readonly picture: GreyPicture
  /** Where a box of the page lies in the picture it came from. */
  readonly toSource: (box: PixelBox) => Box
}

export interface LitPage {
  readonly lit: GreyPicture
  readonly levelling: number
}

/** Done once a picture and ink; the four ways to hold it share it. */
export function litPage(picture: Picture, ink: 'dark' | 'light'): LitPage {
  const lit = evenLight(greyOf(picture), ink)
  return { lit, levelling: levellingTurn(lit, 30) }
}

/** A glance at a page needs no more than this, and never enlarges. */
export const glanceSide = 1_000

/** The page level and turned by so many quarters, its longest side near `side` pixels. */
export function pageOf({ lit, levelling }: LitPage, quarters: number, side: number): Page {
  const radians = levelling + (quarters * Math.PI) / 2
  const scale = Math.min(side > glanceSide ? 2 : 1, side / Math.max(lit.width, lit.height))
  const picture = turned(lit, radians, scale)
  return { picture, toSource: (box) => sourceBox(box, { page: picture, source: lit, radians, scale }) }
}

function sourceBox(
  box: PixelBox,
  turn: {
    readonly page: GreyPicture
    readonly source: GreyPicture
    readonly radians: number
    readonly scale: number
  },
): Box {
  const { page, source, radians, scale } = turn
  const cos = Math.cos(radians) / scale
  const sin = Math.sin(radians) / scale
  const corners = [0, 1, 2, 3].map((corner) => {
    const x = box.x + (corner & 1) * box.width - page.width / 2
    const y = box.y + (corner >> 1) * box.height - page.height / 2
    return { x: cos * x + sin * y + source.width / 2, y: cos * y - sin * x + source.height / 2 }
  })
  const left = Math.max(0, Math.min(...corners.map(({ x }) => x)))
  const top = Math.max(0, Math.min(...corners.map(({ y }) => y)))
  const right = Math.min(source.width, Math.max(...corners.map(({ x }) => x)))
  const bottom = Math.min(source.height, Math.max(...corners.map(({ y }) => y)))
  return shareOf(
    { x: left, y: top, width: Math.max(0, right - left), height: Math.max(0, bottom - top) },
    source,
  )
}
