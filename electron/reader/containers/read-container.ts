import type { Format } from '../../../shared/domain/item/facts'
import { byteView, findAscii } from '../byte-view'
import { readTiffTags } from '../tags/read-tiff-tags'
import { emptyTags, tag, tagNumber } from '../tags/tag-table'
import type { TiffTags } from '../tags/tag-table'
import { emptyContainer } from './container'
import type { Container } from './container'
import { readHeifItems } from './heif-items'
import { readJpegSegments } from './jpeg-segments'
import { readPngChunks } from './png-chunks'
import { readRaw } from './raw-container'
import { readWebpChunks } from './riff-chunks'

/** A container and the tags of its TIFF block. */
export interface ReadContainer extends Container {
  readonly tags: TiffTags
  /** EXIF orientation of the container's own turns; null when it has no such notion or turns nothing. */
  readonly turned: number | null
}

/** Opens a picture's container by its format, with the tags of its EXIF. */
export async function readContainer(bytes: Uint8Array, format: Format): Promise<ReadContainer> {
  if (format === 'raw') return { ...(await readRaw(bytes)), turned: null }
  const container = openContainer(bytes, format)
  const tags = (container.tiff && (await readTiffTags(container.tiff))) ?? emptyTags
  return { turned: null, ...container, ...tiffSize(container, tags), tags }
}

function openContainer(bytes: Uint8Array, format: Format): Container & { readonly turned?: number | null } {
  switch (format) {
    case 'jpeg':
      return readJpegSegments(bytes)
    case 'png':
      return readPngChunks(bytes)
    case 'webp':
      return readWebpChunks(bytes)
    case 'heic':
    case 'avif':
      return withTurn(readHeifItems(bytes))
    case 'tiff':
      return { ...emptyContainer, tiff: bytes, xmp: scannedXmp(bytes) }
    case 'gif':
      return { ...emptyContainer, ...sizeAt(bytes, 6), xmp: scannedXmp(bytes) }
    case 'bmp':
      return { ...emptyContainer, ...bitmapSize(bytes) }
    case 'psd':
      return { ...emptyContainer, ...photoshopSize(bytes), tiff: scannedTiff(bytes), xmp: scannedXmp(bytes) }
    case 'jp2':
      return { ...emptyContainer, ...jpeg2000Size(bytes), xmp: scannedXmp(bytes) }
    case 'jxl':
      return { ...emptyContainer, tiff: scannedTiff(bytes), xmp: scannedXmp(bytes) }
    default:
      return emptyContainer
  }
}

const withTurn = (
  container: ReturnType<typeof readHeifItems>,
): Container & { readonly turned: number | null } => ({
  ...container,
  turned: container.turned === 1 ? null : container.turned,
})

/** A TIFF's own size lies in its tags. */
function tiffSize(container: Container, { image }: TiffTags): Pick<Container, 'width' | 'height'> {
  return {
    width: container.width ?? tagNumber(image, tag.imageWidth),
    height: container.height ?? tagNumber(image, tag.imageHeight),
  }
}

type Size = Pick<Container, 'width' | 'height'>

function sizeAt(bytes: Uint8Array, at: number): Size {
  const view = byteView(bytes, true)
  return { width: known(view.u16(at)), height: known(view.u16(at + 2)) }
}

function bitmapSize(bytes: Uint8Array): Size {
  const view = byteView(bytes, true)
  if (view.u32(14) === 12) return sizeAt(bytes, 18)
  // A negative height means that the rows run from the top.
  return { width: known(view.i32(18)), height: known(Math.abs(view.i32(22))) }
}

function photoshopSize(bytes: Uint8Array): Size {
  const view = byteView(bytes)
  return { width: known(view.u32(18)), height: known(view.u32(14)) }
}

function jpeg2000Size(bytes: Uint8Array): Size {
  const view = byteView(bytes)
  const header = findAscii(bytes, 'ihdr', { to: 4_096 })
  if (header >= 0) return { width: known(view.u32(header + 8)), height: known(view.u32(header + 4)) }
  const codestream = findAscii(bytes, '\xff\x51', { to: 4_096 })
  return codestream < 0
    ? { width: null, height: null }
    : { width: known(view.u32(codestream + 6)), height: known(view.u32(codestream + 10)) }
}

const known = (value: number): number | null => (value > 0 ? value : null)
const longestScan = 2 * 1_024 * 1_024

function scannedXmp(bytes: Uint8Array): readonly Uint8Array[] {
  const start = findAscii(bytes, '<x:xmpmeta', { to: longestScan })
  if (start < 0) return []
  const end = findAscii(bytes, '</x:xmpmeta>', { from: start, to: start + longestScan })
  return [bytes.subarray(start, end < 0 ? start + 65_536 : end + 12)]
}

function scannedTiff(bytes: Uint8Array): Uint8Array | null {
  const exif = findAscii(bytes, 'Exif\0\0', { to: longestScan })
  if (exif >= 0) return bytes.subarray(exif + 6)
  const starts = ['II*\0\x08\0\0\0', 'MM\0*\0\0\0\x08'].map((text) =>
    findAscii(bytes, text, { to: longestScan }),
  )
  const start = starts.find((at) => at >= 0)
  return start === undefined ? null : bytes.subarray(start)
}
