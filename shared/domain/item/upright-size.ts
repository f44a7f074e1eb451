import type { Metadata } from './facts'

/** EXIF orientations from 5 on lie on their side. */
const firstOnItsSide = 5

/** Pixels as the picture is looked at, orientation applied; null when no header says. */
export function uprightSize({
  width,
  height,
  orientation,
}: Pick<Metadata, 'width' | 'height' | 'orientation'>): {
  readonly width: number
  readonly height: number
} | null {
  if (width === null || height === null || width <= 0 || height <= 0) return null
  return (orientation ?? 1) >= firstOnItsSide ? { width: height, height: width } : { width, height }
}
