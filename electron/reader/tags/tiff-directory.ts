import { byteView, readableText } from '../byte-view'
import type { ByteView } from '../byte-view'
import type { TagTable, TagValue } from './tag-table'

/** One entry of a TIFF directory: where its value lies, before anything of it is read. */
export interface TiffEntry {
  readonly tag: number
  readonly type: number
  readonly count: number
  readonly at: number
}

export interface TiffFile {
  readonly view: ByteView
  readonly isBig: boolean
  readonly firstDirectory: number
}

const bytesPerType = [0, 1, 1, 2, 4, 8, 1, 1, 2, 4, 8, 4, 8, 4, 0, 0, 8, 8, 8]
const mostEntries = 2_000
const mostValues = 65_536

/** Opens a TIFF block (EXIF, TIFF, BigTIFF and the raw formats built on it); null when its header is none. */
export function openTiff(bytes: Uint8Array): TiffFile | null {
  const order = byteView(bytes).ascii(0, 2)
  if (order !== 'II' && order !== 'MM') return null
  const view = byteView(bytes, order === 'II')
  const isBig = view.u16(2) === 43
  const firstDirectory = isBig ? view.u64(8) : view.u32(4)
  return Number.isFinite(firstDirectory) ? { view, isBig, firstDirectory } : null
}

/** Entries whose values lie inside the bytes, and where the next directory begins (0: nowhere). */
export function readDirectory(
  file: TiffFile,
  at: number,
): { readonly entries: readonly TiffEntry[]; readonly next: number; readonly isSound: boolean } {
  const { view, isBig } = file
  const declared = isBig ? view.u64(at) : view.u16(at)
  if (!(declared >= 0) || at < 1) return { entries: [], next: 0, isSound: false }
  const [head, step] = isBig ? [8, 20] : [2, 12]
  const count = Math.min(declared, mostEntries)
  const entries: TiffEntry[] = []
  for (let index = 0; index < count; index += 1) {
    const entry = readEntry(file, at + head + index * step)
    if (entry !== null) entries.push(entry)
  }
  const next = isBig ? view.u64(at + head + declared * step) : view.u32(at + head + declared * step)
  return { entries, next: next > 0 ? next : 0, isSound: entries.length === declared }
}

/** The values of a directory's wanted entries; an entry seen twice counts the first time. */
export function directoryTable(file: TiffFile, at: number, wanted: ReadonlySet<number>): TagTable {
  const table = new Map<number, TagValue>()
  for (const entry of readDirectory(file, at).entries) {
    if (wanted.has(entry.tag) && !table.has(entry.tag)) table.set(entry.tag, entryValue(file, entry))
  }
  return table
}

/** An entry's value: texts readable and trimmed, numbers as a list of at most 4,096. */
export function entryValue(file: TiffFile, entry: TiffEntry): TagValue {
  const size = bytesPerType[entry.type] ?? 0
  if (entry.type === 2) return readableText(entryBytes(file, entry), 4_096)
  const read = numberReader(file.view, entry.type)
  return Array.from({ length: Math.min(entry.count, mostValues) }, (_, index) =>
    read(entry.at + index * size),
  )
}

export function entryBytes(file: TiffFile, entry: TiffEntry): Uint8Array {
  return file.view.slice(entry.at, entry.at + entry.count * (bytesPerType[entry.type] ?? 0))
}

function readEntry({ view, isBig }: TiffFile, at: number): TiffEntry | null {
  const type = view.u16(at + 2)
  const count = isBig ? view.u64(at + 4) : view.u32(at + 4)
  const length = count * (bytesPerType[type] ?? 0)
  if (!(length > 0)) return null
  const inline = isBig ? 8 : 4
  const field = at + 4 + inline
  const valueAt = length <= inline ? field : isBig ? view.u64(field) : view.u32(field)
  if (!(valueAt + length <= view.size)) return null
  return { tag: view.u16(at), type, count, at: valueAt }
}

function numberReader(view: ByteView, type: number): (at: number) => number {
  switch (type) {
    case 3:
      return view.u16
    case 4:
    case 13:
      return view.u32
    case 5:
      return (at) => view.u32(at) / view.u32(at + 4)
    case 6:
      return (at) => (view.u8(at) << 24) >> 24
    case 8:
      return (at) => (view.u16(at) << 16) >> 16
    case 9:
      return view.i32
    case 10:
      return (at) => view.i32(at) / view.i32(at + 4)
    case 11:
      return view.f32
    case 12:
      return view.f64
    case 16:
    case 17:
    case 18:
      return view.u64
    default:
      return view.u8
  }
}
