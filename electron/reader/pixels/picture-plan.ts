import type { Format } from '../../../shared/domain/item/facts'
import { readJpegSegments } from '../containers/jpeg-segments'
import { largestPreview } from '../containers/raw-previews'
import type { FileFacts } from '../file-facts'
import { PixelsRefused, problemOf } from '../problems'
import { readTiffTags } from '../tags/read-tiff-tags'
import { exifOrientation } from '../tags/exif-facts'
import type { EncodedPicture } from './pixel-source'

const mostPixels = 120_000_000

const decoders: Partial<Readonly<Record<Format, EncodedPicture['decoder']>>> = {
  jpeg: 'native',
  png: 'native',
  webp: 'native',
  gif: 'native',
  avif: 'native',
  heic: 'heif',
  tiff: 'tiff',
  bmp: 'bitmap',
}

/** Decides what to decode and how, from headers alone: a bomb is refused before a pixel of it exists. */
export async function planPicture(
  bytes: Uint8Array,
  format: Format,
  file: FileFacts,
): Promise<EncodedPicture> {
  if (format === 'raw') return planPreview(bytes, file)
  const decoder = decoders[format]
  if (decoder === undefined) throw new PixelsRefused(problemOf('unsupported'))
  refuseBomb(file)
  // A TIFF decoder gives the pixels as they are stored; the others turn them as the file asks.
  return { bytes, decoder, turn: decoder === 'tiff' ? file.orientation : null }
}

async function planPreview(bytes: Uint8Array, file: FileFacts): Promise<EncodedPicture> {
  const preview = largestPreview(bytes)
  if (preview === null) {
    throw new PixelsRefused(
      problemOf(
        'unsupported',
        'The raw file holds no picture for showing, and raw pixels are not developed here.',
      ),
    )
  }
  refuseBomb(preview)
  const { tiff } = readJpegSegments(preview.jpeg)
  const tags = tiff && (await readTiffTags(tiff))
  const isTurnedAlready = tags !== null && exifOrientation(tags) !== null
  return { bytes: preview.jpeg, decoder: 'native', turn: isTurnedAlready ? null : file.orientation }
}

function refuseBomb({ width, height }: Pick<FileFacts, 'width' | 'height'>): void {
  if ((width ?? 0) * (height ?? 0) > mostPixels) throw new PixelsRefused(problemOf('too-large'))
}
