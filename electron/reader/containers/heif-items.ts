import { byteView, findAscii } from '../byte-view'
import type { ByteView } from '../byte-view'
import { emptyContainer } from './container'
import type { Container } from './container'
import { findBox, isoBoxes } from './iso-boxes'
import type { IsoBox } from './iso-boxes'

const mostItems = 4_000

export interface HeifContainer extends Container {
  /** EXIF orientation that the picture's own turns and mirrors amount to, 1 to 8. */
  readonly turned: number
}

/** Reads a HEIC's or AVIF's item tables: size, turns, EXIF and XMP of the primary picture. */
export function readHeifItems(bytes: Uint8Array): HeifContainer {
  const view = byteView(bytes)
  const meta = findBox(view, 'meta', { start: 0, end: view.size })
  if (meta === null) return { ...emptyContainer, turned: 1 }
  const body = { ...meta, start: meta.start + 4 }
  const items = itemTypes(view, findBox(view, 'iinf', body))
  const places = itemPlaces(view, body)
  const bytesOf = (type: string, content: string): readonly Uint8Array[] =>
    items
      .filter((item) => item.type === type && item.content.includes(content))
      .flatMap((item) => places.get(item.id) ?? [])
      .slice(0, 4)
  const exif = bytesOf('Exif', '')[0]
  return {
    ...emptyContainer,
    ...primaryPicture(view, body),
    tiff: exif === undefined ? null : exifOfItem(exif),
    xmp: bytesOf('mime', 'rdf+xml'),
  }
}

interface Item {
  readonly id: number
  readonly type: string
  readonly content: string
}

function itemTypes(view: ByteView, iinf: IsoBox | null): readonly Item[] {
  if (iinf === null) return []
  const head = view.u8(iinf.start) === 0 ? 6 : 8
  const items: Item[] = []
  for (const box of isoBoxes(view, iinf.start + head, iinf.end)) {
    const version = view.u8(box.start)
    if (box.type !== 'infe' || !(version >= 2) || items.length >= mostItems) continue
    const isWide = version >= 3
    const typeAt = box.start + (isWide ? 10 : 8)
    const id = isWide ? view.u32(box.start + 4) : view.u16(box.start + 4)
    const content = view.ascii(typeAt + 4, Math.min(200, box.end - typeAt - 4))
    items.push({ id, type: view.ascii(typeAt, 4), content })
  }
  return items
}

/** Bytes of each item by the `iloc` table: extents joined, in the file or in `idat`. */
function itemPlaces(view: ByteView, meta: IsoBox): ReadonlyMap<number, Uint8Array> {
  const places = new Map<number, Uint8Array>()
  const iloc = findBox(view, 'iloc', meta)
  if (iloc === null) return places
  const idat = findBox(view, 'idat', meta)
  const version = view.u8(iloc.start)
  const sizes = view.u16(iloc.start + 4)
  const [offsetSize, lengthSize, baseSize] = [sizes >> 12, (sizes >> 8) & 15, (sizes >> 4) & 15]
  const indexSize = version === 0 ? 0 : sizes & 15
  let at = iloc.start + 6
  const take = (length: number): number => {
    const value = length === 8 ? view.u64(at) : length === 4 ? view.u32(at) : length === 2 ? view.u16(at) : 0
    at += length
    return value
  }
  const count = take(version < 2 ? 2 : 4)
  for (let index = 0; index < Math.min(count, mostItems) && at < iloc.end; index += 1) {
    const id = take(version < 2 ? 2 : 4)
    const method = version === 0 ? 0 : take(2) & 15
    take(2)
    const base = take(baseSize) + (method === 1 ? (idat?.start ?? Number.NaN) : 0)
    const extents = take(2)
    const pieces: Uint8Array[] = []
    for (let extent = 0; extent < extents && at < iloc.end; extent += 1) {
      take(indexSize)
      const start = base + take(offsetSize)
      const length = take(lengthSize)
      if (pieces.length < 64) pieces.push(view.slice(start, start + length))
    }
    places.set(id, joined(pieces))
  }
  return places
}

function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const [only] = pieces
  if (pieces.length === 1 && only !== undefined) return only
  const whole = pieces.filter((piece) => piece.length <= 8 * 1_024 * 1_024)
  const all = new Uint8Array(whole.reduce((sum, piece) => sum + piece.length, 0))
  whole.reduce((at, piece) => (all.set(piece, at), at + piece.length), 0)
  return all
}

/** Size before any turn, as ISO 23008-12 stores it, and what `irot` and `imir` then do, in their order. */
function primaryPicture(
  view: ByteView,
  meta: IsoBox,
): { readonly width: number | null; readonly height: number | null; readonly turned: number } {
  const pitm = findBox(view, 'pitm', meta)
  const primary = pitm && (view.u8(pitm.start) === 0 ? view.u16(pitm.start + 4) : view.u32(pitm.start + 4))
  const iprp = findBox(view, 'iprp', meta)
  const ipco = iprp && findBox(view, 'ipco', iprp)
  if (iprp === null || ipco === null || primary === null) return { width: null, height: null, turned: 1 }
  const properties = [...isoBoxes(view, ipco.start, ipco.end)]
  let size: { width: number; height: number } | null = null
  let turned = 1
  for (const index of associations(view, iprp, primary)) {
    const property = properties[index - 1]
    if (property?.type === 'ispe') {
      size = { width: view.u32(property.start + 4), height: view.u32(property.start + 8) }
    } else if (property?.type === 'irot') {
      for (let turn = view.u8(property.start) & 3; turn > 0; turn -= 1) turned = quarterTurnLeft[turned] ?? 1
    } else if (property?.type === 'imir') {
      turned = (view.u8(property.start) & 1 ? mirrorSides : mirrorTopBottom)[turned] ?? 1
    }
  }
  return { width: size?.width ?? null, height: size?.height ?? null, turned }
}

/** EXIF orientations after a further quarter turn to the left, or a mirror, of what the reader sees. */
const quarterTurnLeft = [0, 8, 5, 6, 7, 4, 1, 2, 3]
const mirrorSides = [0, 2, 1, 4, 3, 6, 5, 8, 7]
const mirrorTopBottom = [0, 4, 3, 2, 1, 8, 7, 6, 5]

function associations(view: ByteView, iprp: IsoBox, primary: number): readonly number[] {
  for (const ipma of isoBoxes(view, iprp.start, iprp.end)) {
    if (ipma.type !== 'ipma') continue
    const isWideId = view.u8(ipma.start) > 0
    const isWideIndex = (view.u8(ipma.start + 3) & 1) === 1
    let at = ipma.start + 8
    const entries = Math.min(view.u32(ipma.start + 4), mostItems)
    for (let entry = 0; entry < entries && at < ipma.end; entry += 1) {
      const id = isWideId ? view.u32(at) : view.u16(at)
      const count = view.u8(at + (isWideId ? 4 : 2))
      const first = at + (isWideId ? 5 : 3)
      const step = isWideIndex ? 2 : 1
      if (id === primary) {
        return Array.from({ length: count }, (_, index) =>
          isWideIndex ? view.u16(first + index * 2) & 0x7fff : view.u8(first + index) & 0x7f,
        )
      }
      at = first + count * step
    }
  }
  return []
}

/** An offset to the TIFF header, then perhaps `Exif\0\0`; writers disagree, so look for the header itself. */
function exifOfItem(item: Uint8Array): Uint8Array | null {
  const declared = 4 + byteView(item).u32(0)
  const order = byteView(item).ascii(declared, 2)
  if (order === 'II' || order === 'MM') return item.subarray(declared)
  const found = [findAscii(item, 'II*\0', { to: 64 }), findAscii(item, 'MM\0*', { to: 64 })].filter(
    (at) => at >= 0,
  )
  return found.length === 0 ? null : item.subarray(Math.min(...found))
}
