import type { Box } from '../item/facts'
import type { ItemId } from '../item/ids'
import { cropFor } from './crop'
import type { LayoutItem } from './layout'

/** One picture of a recap, shown for some seconds. */
export interface Slide {
  readonly item: ItemId
  /** Where the view begins and ends, as shares of the upright photo: it moves slowly from one to the other. */
  readonly from: Box
  readonly to: Box
  readonly seconds: number
  /** Over the first slide only; null elsewhere. */
  readonly title: string | null
}

/** Phones hold recaps upright. */
export const slideRatio = 9 / 16
const seconds = 3
const zoom = 0.92

/** A recap as a short sequence, in the order given; faces stay in view, and a photo too wide for that is shown whole. */
export function slidesOf(title: string, items: readonly LayoutItem[]): readonly Slide[] {
  return items.map((item, index) => {
    const whole = cropFor(item, slideRatio) ?? [0, 0, 1, 1]
    const near = closer(item, whole)
    const [from, to] = index % 2 === 0 ? [whole, near] : [near, whole]
    return { item: item.item, from, to, seconds, title: index === 0 ? title : null }
  })
}

/** A little nearer, if no face leaves the view by it. */
function closer({ faces }: LayoutItem, [x, y, width, height]: Box): Box {
  const near: Box = [x + (width * (1 - zoom)) / 2, y + (height * (1 - zoom)) / 2, width * zoom, height * zoom]
  return faces.every((face) => holds(near, face)) ? near : [x, y, width, height]
}

const holds = ([x, y, width, height]: Box, face: Box): boolean =>
  face[0] >= x && face[1] >= y && face[0] + face[2] <= x + width && face[1] + face[3] <= y + height
