import { CanvasSink } from 'mediabunny'
import type { InputVideoTrack } from 'mediabunny'

import { rgbOfRgba } from '../pixels/rgb'
import type { TimedRgb } from '../pixels/pixel-source'
import { fittedSize } from '../pixels/rgb'
import type { RangeSource } from '../range-source'
import { frameTimes } from './keyframe-times'
import { openVideo } from './open-video'

const longestFrame = 1_024
const mostPixels = 40_000_000

/** Frames across a video by WebCodecs; null when its container or codec is not one of Chromium's. */
export async function decodedFrames(source: RangeSource, count: number): Promise<readonly TimedRgb[] | null> {
  const input = openVideo(source)
  try {
    const track = await input.getPrimaryVideoTrack()
    if (track === null || !(await track.canDecode())) return null
    const frames = await collect(track, frameTimes((await input.getDurationFromMetadata()) ?? 0, count))
    return frames.length === 0 ? null : frames
  } catch {
    // Damaged packets end in errors of many kinds; no frame was seen.
    return null
  } finally {
    input.dispose()
  }
}

async function collect(track: InputVideoTrack, times: readonly number[]): Promise<readonly TimedRgb[]> {
  const shown = { width: await track.getDisplayWidth(), height: await track.getDisplayHeight() }
  if (!(shown.width * shown.height > 0) || shown.width * shown.height > mostPixels) return []
  const size = fittedSize(shown, longestFrame)
  const sink = new CanvasSink(track, { ...size, fit: 'fill', poolSize: 1 })
  const first = await track.getFirstTimestamp()
  const frames: TimedRgb[] = []
  for await (const wrapped of sink.canvasesAtTimestamps(times.map((time) => first + time))) {
    const context = wrapped?.canvas.getContext('2d', { willReadFrequently: true })
    if (!wrapped || !context || !('getImageData' in context)) continue
    const { data } = context.getImageData(0, 0, size.width, size.height)
    frames.push({ atSeconds: Math.max(0, wrapped.timestamp), ...rgbOfRgba(data, size.width, size.height) })
  }
  return frames
}
