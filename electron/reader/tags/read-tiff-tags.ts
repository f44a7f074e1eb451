import exifr from 'exifr'

import { readableText } from '../byte-view'
import { gpsTag, tag } from './tag-table'
import type { TagTable, TagValue, TiffTags } from './tag-table'
import { directoryTable, entryValue, openTiff, readDirectory } from './tiff-directory'
import type { TiffFile } from './tiff-directory'

const picks = Object.values(tag)
const wantedTags = new Set<number>(picks)
const wantedGpsTags = new Set<number>(Object.values(gpsTag))
const exifrOptions = {
  tiff: true,
  ifd0: { pick: picks },
  exif: { pick: picks },
  gps: { pick: Object.values(gpsTag) },
  ifd1: false,
  interop: false,
  xmp: false,
  icc: false,
  iptc: false,
  jfif: false,
  ihdr: false,
  makerNote: true,
  userComment: true,
  mergeOutput: false,
  sanitize: false,
  translateKeys: false,
  translateValues: false,
  // Dates stay as the camera wrote them: exifr's own reading drops the offset and adds this machine's.
  reviveValues: false,
  silentErrors: false,
}

/**
 * Reads a TIFF block's image, EXIF and GPS directories: with exifr where the block is sound, with our own reader where
 * exifr gives up (lengths that lie, BigTIFF, values outside the block, unknown types).
 *
 * Null when the bytes are no TIFF at all.
 */
export async function readTiffTags(block: Uint8Array): Promise<TiffTags | null> {
  const file = openTiff(block)
  if (file === null) return null
  const offsets = directoryOffsets(file)
  return (isSound(file, offsets) ? await readWithExifr(block) : null) ?? readLeniently(file, offsets)
}

async function readWithExifr(block: Uint8Array): Promise<TiffTags | null> {
  try {
    const output: unknown = await exifr.parse(block, exifrOptions)
    if (typeof output !== 'object' || output === null) return null
    const blocks = output as Readonly<Record<string, unknown>>
    return { image: tableOf(blocks['ifd0']), exif: tableOf(blocks['exif']), gps: tableOf(blocks['gps']) }
  } catch {
    // exifr throws on the first value it cannot follow and loses the rest of the block; the lenient reading stands.
    return null
  }
}

interface DirectoryOffsets {
  readonly image: number
  readonly exif: number | null
  readonly gps: number | null
}

function directoryOffsets(file: TiffFile): DirectoryOffsets {
  const { entries } = readDirectory(file, file.firstDirectory)
  const pointer = (number: number): number | null => {
    const entry = entries.find((candidate) => candidate.tag === number)
    const value = entry && entryValue(file, entry)[0]
    return typeof value === 'number' ? value : null
  }
  return { image: file.firstDirectory, exif: pointer(tag.exifDirectory), gps: pointer(tag.gpsDirectory) }
}

function readLeniently(file: TiffFile, { image, exif, gps }: DirectoryOffsets): TiffTags {
  return {
    image: directoryTable(file, image, wantedTags),
    exif: exif === null ? new Map() : directoryTable(file, exif, wantedTags),
    gps: gps === null ? new Map() : directoryTable(file, gps, wantedGpsTags),
  }
}

/** exifr allocates what a count claims before it looks, so it only gets directories whose every value is in place. */
function isSound(file: TiffFile, { image, exif, gps }: DirectoryOffsets): boolean {
  if (file.isBig || file.view.u16(2) !== 42 || image < 8) return false
  const offsets = [image, exif, gps].filter((at) => at !== null)
  return offsets.every((at) => readDirectory(file, at).isSound)
}

function tableOf(block: unknown): TagTable {
  if (typeof block !== 'object' || block === null) return new Map()
  const entries = Object.entries(block).filter(([key]) => /^\d+$/.test(key))
  return new Map(entries.map(([key, value]) => [Number(key), valueOf(value)]))
}

function valueOf(value: unknown): TagValue {
  if (typeof value === 'string') return readableText(new TextEncoder().encode(value), 4_096)
  if (typeof value === 'number') return [value]
  return ArrayBuffer.isView(value) || Array.isArray(value) ? Array.from(value as ArrayLike<number>) : []
}
