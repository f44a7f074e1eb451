import type { Metadata } from '../../../../shared/domain/item/facts'
import type { MetadataKind } from '../../../../shared/ipc/copies'

/** What a picture that was drawn anew says of itself again: only what its own bytes said, less what is to go. */
export function keptExif(metadata: Metadata, without: readonly MetadataKind[]): Uint8Array | null {
  const isOut = (kind: MetadataKind): boolean => without.includes('all') || without.includes(kind)
  const { taken, place, camera } = metadata
  const makeAndModel =
    isOut('camera') || camera === null ? [] : [text(0x010f, camera.make), text(0x0110, camera.model)]
  const dates =
    isOut('time') || taken?.source !== 'exif'
      ? []
      : [text(0x9003, taken.local.replaceAll('-', ':').replace('T', ' ')), text(0x9011, taken.offset)]
  const where = isOut('place') || place?.source !== 'exif' ? [] : placeEntries(place)
  const main = makeAndModel.flat()
  if (main.length + dates.flat().length + where.length === 0) return null
  return tiffOf(main, dates.flat(), where)
}

interface Entry {
  readonly tag: number
  readonly type: 2 | 5
  readonly count: number
  readonly value: Uint8Array
}

function text(tag: number, said: string | null): readonly Entry[] {
  if (said === null) return []
  const value = new Uint8Array([...new TextEncoder().encode(said), 0])
  return [{ tag, type: 2, count: value.length, value }]
}

const placeEntries = ({ latitude, longitude }: NonNullable<Metadata['place']>): readonly Entry[] => [
  ...text(0x0001, latitude < 0 ? 'S' : 'N'),
  degrees(0x0002, Math.abs(latitude)),
  ...text(0x0003, longitude < 0 ? 'W' : 'E'),
  degrees(0x0004, Math.abs(longitude)),
]

const perDegree = 10_000_000

/** Degrees with seven places, no minutes and seconds: centimetres on the ground. */
function degrees(tag: number, angle: number): Entry {
  const view = new DataView(new ArrayBuffer(24))
  const parts = [Math.round(angle * perDegree), perDegree, 0, 1, 0, 1]
  parts.forEach((part, index) => {
    view.setUint32(index * 4, part, true)
  })
  return { tag, type: 5, count: 3, value: new Uint8Array(view.buffer) }
}

/** A little-endian TIFF of three directories: the picture's, below it EXIF's and GPS's, each followed by its long values. */
function tiffOf(main: readonly Entry[], exif: readonly Entry[], gps: readonly Entry[]): Uint8Array {
  const header = 8
  const pointers = (exif.length > 0 ? 1 : 0) + (gps.length > 0 ? 1 : 0)
  const exifAt = header + sizeOf(main, pointers)
  const gpsAt = exifAt + (exif.length > 0 ? sizeOf(exif, 0) : 0)
  const view = new DataView(new ArrayBuffer(gpsAt + (gps.length > 0 ? sizeOf(gps, 0) : 0)))
  view.setUint16(0, 0x4949)
  view.setUint16(2, 42, true)
  view.setUint32(4, header, true)
  const below = [
    ...(exif.length > 0 ? [[0x8769, exifAt] as const] : []),
    ...(gps.length > 0 ? [[0x8825, gpsAt] as const] : []),
  ]
  writeDirectory(view, header, { entries: main, below })
  if (exif.length > 0) writeDirectory(view, exifAt, { entries: exif, below: [] })
  if (gps.length > 0) writeDirectory(view, gpsAt, { entries: gps, below: [] })
  return new Uint8Array(view.buffer)
}

const isLong = ({ value }: Entry): boolean => value.length > 4
/** Values begin at even places. */
const roomOf = ({ value }: Entry): number => value.length + (value.length % 2)

const sizeOf = (entries: readonly Entry[], pointers: number): number =>
  2 + (entries.length + pointers) * 12 + 4 + entries.filter(isLong).reduce((sum, one) => sum + roomOf(one), 0)

function writeDirectory(
  view: DataView,
  start: number,
  directory: { readonly entries: readonly Entry[]; readonly below: readonly (readonly [number, number])[] },
): void {
  const { entries, below } = directory
  view.setUint16(start, entries.length + below.length, true)
  let at = start + 2
  let longAt = at + (entries.length + below.length) * 12 + 4
  for (const entry of entries) {
    view.setUint16(at, entry.tag, true)
    view.setUint16(at + 2, entry.type, true)
    view.setUint32(at + 4, entry.count, true)
    if (isLong(entry)) view.setUint32(at + 8, longAt, true)
    new Uint8Array(view.buffer).set(entry.value, isLong(entry) ? longAt : at + 8)
    if (isLong(entry)) longAt += roomOf(entry)
    at += 12
  }
  for (const [tag, pointed] of below) {
    view.setUint16(at, tag, true)
    view.setUint16(at + 2, 4, true)
    view.setUint32(at + 4, 1, true)
    view.setUint32(at + 8, pointed, true)
    at += 12
  }
}
