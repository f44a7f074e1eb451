import type { PixelSource, TimedRgb } from '../reader/pixels/pixel-source'

const nothing: TimedRgb = { width: 1, height: 1, data: new Uint8Array(3), atSeconds: 0 }

/** Stands where pictures would be decoded when only metadata is wanted: nothing is decoded, so nothing is found wrong. */
export const blindPixels: PixelSource = {
  still: () => Promise.resolve(nothing),
  videoFrames: () => Promise.resolve([nothing]),
  animationFrames: () => Promise.resolve([]),
  thumbnail: () => Promise.resolve(new Uint8Array()),
  jpeg: () => Promise.resolve(new Uint8Array()),
}
