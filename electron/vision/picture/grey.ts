import type { Picture } from './picture'

/** One byte a pixel. */
export interface GreyPicture {
  readonly width: number
  readonly height: number
  readonly luma: Uint8Array
}

/** Rec. 601 luma. */
export function greyOf({ width, height, rgb }: Picture): GreyPicture {
  const luma = new Uint8Array(width * height)
  for (let i = 0, at = 0; i < luma.length; i++, at += 3) {
    luma[i] = (rgb[at]! * 77 + rgb[at + 1]! * 150 + rgb[at + 2]! * 29 + 128) >> 8
  }
  return { width, height, luma }
}
