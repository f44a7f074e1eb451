import { sampledFrames } from './animation-samples'
import { canvasOf, rgbOfCanvas } from './canvas'
import type { EncodedPicture, TimedRgb } from './pixel-source'
import { fittedSize } from './rgb'

const longestFrame = 1_024

/** Later pictures of an animated GIF or WebP by Chromium's image decoder. */
export async function animationStills(
  { bytes }: EncodedPicture,
  count: number,
): Promise<readonly TimedRgb[]> {
  const type = bytes[0] === 0x47 ? 'image/gif' : 'image/webp'
  const decoder = new ImageDecoder({ data: Uint8Array.from(bytes), type })
  try {
    await decoder.tracks.ready
    await decoder.completed
    const frames: TimedRgb[] = []
    for (const frameIndex of sampledFrames(decoder.tracks.selectedTrack?.frameCount ?? 1, count)) {
      const { image } = await decoder.decode({ frameIndex })
      const bitmap = await createImageBitmap(image)
      frames.push({
        atSeconds: Math.max(0, image.timestamp / 1_000_000),
        ...rgbOfCanvas(canvasOf(bitmap, fittedSize(bitmap, longestFrame))),
      })
      image.close()
    }
    return frames
  } finally {
    decoder.close()
  }
}
