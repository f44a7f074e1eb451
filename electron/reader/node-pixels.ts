import sharp from 'sharp'
import type { Sharp } from 'sharp'

import { sampledFrames } from './pixels/animation-samples'
import { decodeBitmap } from './pixels/bitmap-decoder'
import { isDisplayP3, srgbOfDisplayP3 } from './pixels/display-p3'
import { decodeHeif } from './pixels/heif-decoder'
import type { EncodedPicture, PixelSource, TimedRgb } from './pixels/pixel-source'
import { uprightRgb } from './pixels/rgb'
import type { Rgb } from './pixels/rgb'
import { keyframeStills } from './video/keyframe-stills'

const mostPixels = 120_000_000
const longestSeconds = 8
const longestFrame = 1_024

// An SVG, a PDF or anything else that a header could pass for never reaches a loader.
sharp.block({ operation: ['VipsForeignLoad'] })
sharp.unblock({
  operation: [
    'VipsForeignLoadJpeg',
    'VipsForeignLoadPng',
    'VipsForeignLoadWebp',
    'VipsForeignLoadNsgif',
    'VipsForeignLoadTiff',
    'VipsForeignLoadHeif',
  ],
})
sharp.cache(false)

/** Pixels in plain Node, by sharp; never in Electron, where its GLib and Chromium's share one process and fail. */
export const nodePixels: PixelSource = {
  still,
  animationFrames,
  videoFrames: (source, count) => keyframeStills(source, count, still),
  thumbnail: async ({ width, height, data }, longest) =>
    sharp(data, { raw: { width, height, channels: 3 } })
      .resize(longest, longest, { fit: 'inside', withoutEnlargement: true })
      .jpeg({ quality: 78 })
      .toBuffer(),
  jpeg: async ({ width, height, data }) =>
    sharp(data, { raw: { width, height, channels: 3 } })
      .jpeg({ quality: 92 })
      .toBuffer(),
}

async function still(picture: EncodedPicture, longest: number): Promise<Rgb> {
  return uprightRgb(await decodeStored(picture, longest), picture.turn)
}

async function animationFrames({ bytes }: EncodedPicture, count: number): Promise<readonly TimedRgb[]> {
  const options = { limitInputPixels: mostPixels, failOn: 'none' } as const
  const { pages = 1, delay = [] } = await sharp(bytes, options).metadata()
  const frames: TimedRgb[] = []
  for (const page of sampledFrames(pages, count)) {
    const rgb = await scaledRgb(sharp(bytes, { ...options, page }).autoOrient(), longestFrame)
    frames.push({ ...rgb, atSeconds: delay.slice(0, page).reduce((sum, ms) => sum + ms, 0) / 1_000 })
  }
  return frames
}

async function decodeStored({ bytes, decoder }: EncodedPicture, longest: number): Promise<Rgb> {
  if (decoder === 'heif') return decodeHeifScaled(bytes, longest)
  if (decoder === 'bitmap') {
    const { width, height, data } = decodeBitmap(bytes)
    return scaledRgb(sharp(data, { raw: { width, height, channels: 3 } }), longest)
  }
  const encoded = sharp(bytes, { limitInputPixels: mostPixels, failOn: 'none' })
  return scaledRgb(decoder === 'tiff' ? encoded : encoded.autoOrient(), longest)
}

async function decodeHeifScaled(bytes: Uint8Array, longest: number): Promise<Rgb> {
  const { width, height, rgba } = await decodeHeif(bytes)
  const scaled = await scaledRgb(sharp(rgba, { raw: { width, height, channels: 4 } }), longest)
  return isDisplayP3(bytes) ? srgbOfDisplayP3(scaled) : scaled
}

async function scaledRgb(picture: Sharp, longest: number): Promise<Rgb> {
  const { data, info } = await picture
    .resize(longest, longest, { fit: 'inside', withoutEnlargement: true })
    .flatten({ background: '#fff' })
    .toColourspace('srgb')
    .timeout({ seconds: longestSeconds })
    .raw()
    .toBuffer({ resolveWithObject: true })
  return { width: info.width, height: info.height, data: asRgb(data, info.channels) }
}

function asRgb(data: Uint8Array, channels: number): Uint8Array {
  if (channels === 3) return data
  const pixels = data.length / channels
  const rgb = new Uint8Array(pixels * 3)
  for (let pixel = 0; pixel < pixels; pixel += 1) {
    for (let channel = 0; channel < 3; channel += 1) {
      rgb[pixel * 3 + channel] = data[pixel * channels + (channels < 3 ? 0 : channel)] ?? 0
    }
  }
  return rgb
}
