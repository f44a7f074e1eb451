import { PixelsRefused, problemOf } from '../problems'

const mostFrames = 300

/** Which frames of an animation to look at besides the first: evenly spread; none when there is but one. */
export function sampledFrames(frameCount: number, count: number): readonly number[] {
  if (frameCount > mostFrames) {
    // To show a late frame, every frame before it has to be decoded.
    throw new PixelsRefused(
      problemOf('frames-not-seen', 'Only the first picture of this long animation was looked at.'),
    )
  }
  const wanted = Math.min(count, frameCount - 1)
  const indices = Array.from({ length: Math.max(0, wanted) }, (_, index) =>
    Math.round(((index + 1) * (frameCount - 1)) / wanted),
  )
  return [...new Set(indices)]
}
