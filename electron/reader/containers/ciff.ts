import { byteView, readableText } from '../byte-view'
import type { ByteView } from '../byte-view'
import { emptyTags, tag } from '../tags/tag-table'
import type { TagValue, TiffTags } from '../tags/tag-table'
import { wallClockOfInstant } from '../../../shared/domain/item/wall-clock'

const mostRecords = 500
const deepest = 8

/** Reads Canon's CRW, a heap of records: make and model, the time taken, size and turn. */
export function readCiff(bytes: Uint8Array): {
  readonly width: number | null
  readonly height: number | null
  readonly tags: TiffTags
} {
  const view = byteView(bytes, byteView(bytes).ascii(0, 2) === 'II')
  const records = new Map<number, ByteView>()
  readHeap(view, { start: view.u32(2), end: view.size, depth: 0 }, records)
  const size = records.get(0x1810)
  return {
    width: numberOrNull(size?.u32(0)),
    height: numberOrNull(size?.u32(4)),
    tags: { ...emptyTags, image: imageTags(records), exif: dateTags(records) },
  }
}

interface Heap {
  readonly start: number
  readonly end: number
  readonly depth: number
}

function readHeap(view: ByteView, { start, end, depth }: Heap, records: Map<number, ByteView>): void {
  const table = start + view.u32(end - 4)
  const count = Math.min(view.u16(table), mostRecords)
  for (let index = 0; index < count && records.size < mostRecords; index += 1) {
    const at = table + 2 + index * 10
    const type = view.u16(at)
    const isInline = (type & 0xc000) === 0x4000
    const from = isInline ? at + 2 : start + view.u32(at + 6)
    const to = isInline ? at + 10 : from + view.u32(at + 2)
    if (!(to <= view.size) || !(from >= 0)) continue
    const isHeap = (type & 0x3800) === 0x2800 || (type & 0x3800) === 0x3000
    if (isHeap && depth < deepest) readHeap(view, { start: from, end: to, depth: depth + 1 }, records)
    else records.set(type & 0x3fff, byteView(view.slice(from, to), view.isLittleEndian))
  }
}

function imageTags(records: ReadonlyMap<number, ByteView>): ReadonlyMap<number, TagValue> {
  const names = records.get(0x080a)?.bytes
  if (names === undefined) return new Map()
  const end = names.indexOf(0)
  return new Map([
    [tag.make, readableText(names, 200)],
    [tag.model, end < 0 ? '' : readableText(names.subarray(end + 1), 200)],
  ])
}

/** Seconds since 1970 by the camera's own clock, which knows no zone. */
function dateTags(records: ReadonlyMap<number, ByteView>): ReadonlyMap<number, TagValue> {
  const seconds = records.get(0x180e)?.u32(0) ?? Number.NaN
  const clock = seconds > 0 ? wallClockOfInstant(seconds * 1_000) : null
  return clock === null ? new Map() : new Map([[tag.dateTimeOriginal, clock.local.replace('T', ' ')]])
}

const numberOrNull = (value: number | undefined): number | null =>
  value !== undefined && value > 0 ? value : null
