import { animationStills } from './pixels/animation-stills'
import { canvasOf, rgbOfImage } from './pixels/canvas'
import { isDisplayP3, srgbOfDisplayP3 } from './pixels/display-p3'
import { decodeHeif } from './pixels/heif-decoder'
import type { EncodedPicture, PixelSource } from './pixels/pixel-source'
import { fittedSize, uprightRgb } from './pixels/rgb'
import type { Rgb } from './pixels/rgb'
import { decodeTiff } from './pixels/tiff-decoder'
import { decodedFrames } from './video/decoded-frames'
import { keyframeStills } from './video/keyframe-stills'

/** Pixels by Chromium's own decoders, in a sandboxed window: Blink's for pictures, WebCodecs for videos. */
export const chromiumPixels: PixelSource = {
  still,
  animationFrames: animationStills,
  videoFrames: async (source, count) =>
    (await decodedFrames(source, count)) ?? (await keyframeStills(source, count, still)),
  thumbnail: (picture, longest) => encoded(picture, fittedSize(picture, longest), 0.78),
  jpeg: (picture) => encoded(picture, picture, 0.92),
}

async function encoded(
  picture: Rgb,
  size: { readonly width: number; readonly height: number },
  quality: number,
): Promise<Uint8Array> {
  const canvas = canvasOf(await createImageBitmap(imageDataOf(picture)), size)
  const blob = await canvas.convertToBlob({ type: 'image/jpeg', quality })
  return new Uint8Array(await blob.arrayBuffer())
}

async function still(picture: EncodedPicture, longest: number): Promise<Rgb> {
  return uprightRgb(await decodeStored(picture, longest), picture.turn)
}

async function decodeStored({ bytes, decoder }: EncodedPicture, longest: number): Promise<Rgb> {
  if (decoder === 'heif') {
    const { rgba, width, height } = await decodeHeif(bytes)
    const scaled = await rgbOfImage(new ImageData(rgba, width, height), longest)
    return isDisplayP3(bytes) ? srgbOfDisplayP3(scaled) : scaled
  }
  if (decoder === 'tiff') {
    const { rgba, width, height } = decodeTiff(bytes)
    return rgbOfImage(new ImageData(rgba, width, height), longest)
  }
  return rgbOfImage(new Blob([Uint8Array.from(bytes)]), longest)
}

function imageDataOf({ width, height, data }: Rgb): ImageData {
  const rgba = new Uint8ClampedArray(width * height * 4)
  for (let from = 0, to = 0; from < data.length; from += 3, to += 4) {
    rgba[to] = data[from] ?? 0
    rgba[to + 1] = data[from + 1] ?? 0
    rgba[to + 2] = data[from + 2] ?? 0
    rgba[to + 3] = 255
  }
  return new ImageData(rgba, width, height)
}
