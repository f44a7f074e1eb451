import type { PixelSource, TimedRgb } from '../pixels/pixel-source'
import type { RangeSource } from '../range-source'
import { readKeyframes } from './keyframes'

const longestFrame = 1_024

/** Frames of an HEVC or AV1 video by a still picture's decoder; null when none could be shown. */
export async function keyframeStills(
  source: RangeSource,
  count: number,
  still: PixelSource['still'],
): Promise<readonly TimedRgb[] | null> {
  const keyframes = await readKeyframes(source, count)
  const shown: TimedRgb[] = []
  for (const { atSeconds, picture } of keyframes ?? []) {
    try {
      shown.push({ atSeconds, ...(await still(picture, longestFrame)) })
    } catch {
      // One damaged frame leaves the others.
    }
  }
  return shown.length === 0 ? null : shown
}
