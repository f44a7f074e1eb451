import type { Format } from './facts'
import { extensionOf } from './file-name'

type Signature = readonly [offset: number, text: string, format: Format]

const signatures: readonly Signature[] = [
  [0, '\xff\xd8\xff', 'jpeg'],
  [0, '\x89PNG\r\n\x1a\n', 'png'],
  [0, 'GIF8', 'gif'],
  [0, '8BPS', 'psd'],
  [0, 'FUJIFILMCCD-RAW', 'raw'],
  [0, 'FOVb', 'raw'],
  [0, '\0MRM', 'raw'],
  [6, 'HEAPCCDR', 'raw'],
  [0, 'IIU\0', 'raw'],
  [0, 'IIRO', 'raw'],
  [0, 'IIRS', 'raw'],
  [0, 'MMOR', 'raw'],
  [0, '\0\0\0\x0cJXL \r\n\x87\n', 'jxl'],
  [0, '\0\0\0\x0cjP  \r\n\x87\n', 'jp2'],
  [0, '\xff\x4f\xff\x51', 'jp2'],
  [0, '\xff\x0a', 'jxl'],
  [0, 'II*\0', 'tiff'],
  [0, 'MM\0*', 'tiff'],
  [0, 'II+\0', 'tiff'],
  [0, 'MM\0+', 'tiff'],
  [4, 'moov', 'mov'],
  [4, 'mdat', 'mov'],
  [4, 'wide', 'mov'],
  [4, 'skip', 'mov'],
  [4, 'pnot', 'mov'],
]

const brands: Readonly<Record<string, Format>> = {
  heic: 'heic',
  heix: 'heic',
  heim: 'heic',
  heis: 'heic',
  hevc: 'heic',
  hevx: 'heic',
  mif1: 'heic',
  msf1: 'heic',
  avif: 'avif',
  avis: 'avif',
  'crx ': 'raw',
  'qt  ': 'mov',
  jxl: 'jxl',
}

const rawExtensions = new Set(
  '3fr arw cr2 cr3 crw dcr dng erf fff iiq k25 kdc mdc mef mos mrw nef nrw orf pef raf raw rw2 rwl sr2 srf srw x3f'.split(
    ' ',
  ),
)

const mediaExtensions = new Set([
  ...rawExtensions,
  ...'jpg jpeg jpe jfif png apng webp gif heic heif hif heics avif avifs tif tiff bmp dib jxl jp2 j2k jpx psd psb svg svgz'.split(
    ' ',
  ),
  ...'mp4 m4v mov qt webm mkv avi 3gp 3g2 mts m2ts mpg mpeg wmv flv mp insv'.split(' '),
])

/**
 * Says what a file is by its first bytes, never by its extension.
 *
 * `unknown`: only the name claims media, so it is an item that cannot be checked. Null: content and name agree that it is
 * no media. Give at least the first 4,096 bytes.
 */
export function formatOf(bytes: Uint8Array, name: string): Format | null {
  const extension = extensionOf(name)
  const found = signatureFormat(bytes) ?? boxFormat(bytes) ?? riffFormat(bytes) ?? textFormat(bytes)
  if (found === 'tiff' && rawExtensions.has(extension)) return 'raw'
  if (found !== null) return found
  return mediaExtensions.has(extension) ? 'unknown' : null
}

/** True when a file of this format moves. */
export const isVideoFormat = (format: Format): boolean =>
  format === 'mp4' ||
  format === 'mov' ||
  format === 'webm' ||
  format === 'mkv' ||
  format === 'avi' ||
  format === '3gp'

function signatureFormat(bytes: Uint8Array): Format | null {
  const found = signatures.find(([offset, text]) => textAt(bytes, offset, text.length) === text)
  if (found !== undefined) return found[2]
  if (textAt(bytes, 0, 2) === 'BM' && looksLikeBitmap(bytes)) return 'bmp'
  if (textAt(bytes, 0, 4) === '\x1a\x45\xdf\xa3')
    return textAt(bytes, 0, 64).includes('webm') ? 'webm' : 'mkv'
  return null
}

/** "BM" alone starts many a text: a bitmap's header size must follow. */
function looksLikeBitmap(bytes: Uint8Array): boolean {
  const headerSize = (bytes[14] ?? 0) | ((bytes[15] ?? 0) << 8) | ((bytes[16] ?? 0) << 16)
  return headerSize >= 12 && headerSize <= 200 && bytes[17] === 0
}

function boxFormat(bytes: Uint8Array): Format | null {
  if (textAt(bytes, 4, 4) !== 'ftyp') return null
  const major = textAt(bytes, 8, 4)
  if (major.startsWith('3g')) return '3gp'
  const known = brands[major.trim()] ?? brands[major]
  if (known === 'heic' && textAt(bytes, 16, 32).includes('avif')) return 'avif'
  return known ?? 'mp4'
}

function riffFormat(bytes: Uint8Array): Format | null {
  if (textAt(bytes, 0, 4) !== 'RIFF') return null
  const kind = textAt(bytes, 8, 4)
  if (kind === 'WEBP') return 'webp'
  return kind === 'AVI ' ? 'avi' : null
}

function textFormat(bytes: Uint8Array): Format | null {
  const start = textAt(bytes, 0, 1_024)
  return /^(\xef\xbb\xbf)?\s*(<\?xml[^>]*>\s*|<!--[^>]*-->\s*|<!DOCTYPE svg[^>]*>\s*)*<(svg:)?svg[\s>]/i.test(
    start,
  )
    ? 'svg'
    : null
}

function textAt(bytes: Uint8Array, offset: number, length: number): string {
  return String.fromCharCode(...bytes.subarray(offset, offset + length))
}
