import type { Picture } from './picture'
import { cut } from './scale'

export interface Fitted {
  readonly picture: Picture
  /** Pixels of the source for each pixel of the fitted one. */
  readonly scale: number
}

/**
 * The whole picture, its longest side `longest` (a multiple of `step`), at the top left; black on the right or below only up to the
 * next multiple, because a net spends as much on black as on anything.
 */
export function fitted(source: Picture, longest: number, step: number): Fitted {
  const scale = Math.max(source.width, source.height) / longest
  const upTo = (side: number): number => Math.max(1, Math.ceil((side / scale - 0.5) / step)) * step
  const size = { width: upTo(source.width), height: upTo(source.height) }
  const part = { x: 0, y: 0, width: size.width * scale, height: size.height * scale }
  return { picture: cut(source, part, size), scale }
}
