import type { RangeSource } from '../range-source'
import type { Rgb } from './rgb'

/** A still picture on its way to being decoded. */
export interface EncodedPicture {
  readonly bytes: Uint8Array
  readonly decoder: 'native' | 'heif' | 'tiff' | 'bitmap'
  /** A turn that the bytes themselves don't ask for, EXIF 1 to 8: a raw file's, for its preview. */
  readonly turn: number | null
}

export interface TimedRgb extends Rgb {
  readonly atSeconds: number
}

/** Whoever can decode here: Chromium in the reader's window, sharp in the command line's child. */
export interface PixelSource {
  /** The first picture, upright sRGB, longest side at most `longest`; rejects with `PixelsRefused` or any other error. */
  readonly still: (picture: EncodedPicture, longest: number) => Promise<Rgb>
  /** Up to `count` later pictures of an animated GIF or WebP; none of a still. Rejects as `still` does. */
  readonly animationFrames: (picture: EncodedPicture, count: number) => Promise<readonly TimedRgb[]>
  /** Up to `count` frames across a video, upright; null when its codec cannot be decoded here. */
  readonly videoFrames: (source: RangeSource, count: number) => Promise<readonly TimedRgb[] | null>
  /** JPEG of at most `longest` pixels a side. */
  readonly thumbnail: (picture: Rgb, longest: number) => Promise<Uint8Array>
  /** JPEG at the picture's own size, for keeping: good quality, no metadata. */
  readonly jpeg: (picture: Rgb) => Promise<Uint8Array>
}
