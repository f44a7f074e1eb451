import type { MetadataKind } from '../../../../shared/ipc/copies'

const exifPointer = 0x8769
const gpsPointer = 0x8825
const interopPointer = 0xa005
const typeBytes: Readonly<Record<number, number>> = {
  1: 1,
  2: 1,
  3: 2,
  4: 4,
  5: 8,
  6: 1,
  7: 1,
  8: 2,
  9: 4,
  10: 8,
  11: 4,
  12: 8,
  13: 4,
}
/** Text for people, makers' notes and what nobody specified: they may repeat anything. */
const always = [
  0x010e, 0x9286, 0x927c, 0x9c9b, 0x9c9c, 0x9c9d, 0x9c9e, 0x9c9f, 0x02bc, 0x83bb, 0x8649, 0xea1c,
]
const tagsOf: Readonly<Record<Exclude<MetadataKind, 'all'>, readonly number[]>> = {
  place: [gpsPointer],
  time: [0x0132, 0x9003, 0x9004, 0x9010, 0x9011, 0x9012, 0x9290, 0x9291, 0x9292],
  camera: [
    0x010f, 0x0110, 0x0131, 0x013b, 0x013c, 0x8298, 0xa420, 0xa430, 0xa431, 0xa432, 0xa433, 0xa434, 0xa435,
    0xc614, 0xc62f,
  ],
}
/** The satellites' clock. */
const gpsTimeTags = [0x0007, 0x001d]
const mostDirectories = 8

/**
 * Blanks entries of an EXIF block in place, their values too: nothing else moves, so every other offset stays right. Returns
 * null for a block that is no TIFF, or one whose directories lead out of it.
 */
export function blankExif(original: Uint8Array, without: readonly MetadataKind[]): Uint8Array | null {
  const tiff = original.slice()
  const view = new DataView(tiff.buffer)
  if (tiff.length < 8) return null
  const order = view.getUint16(0)
  if (order !== 0x4949 && order !== 0x4d4d) return null
  const dropped = new Set<number>([
    ...always,
    ...without.flatMap((kind) => (kind === 'all' ? [] : tagsOf[kind])),
  ])
  const gpsDropped = new Set<number>(without.includes('time') ? gpsTimeTags : [])
  const block: Block = { tiff, view, isLittle: order === 0x4949, seen: new Set() }
  return cleaned(block, {
    start: view.getUint32(4, block.isLittle),
    drops: (tag) => dropped.has(tag),
    gpsDrops: (tag) => gpsDropped.has(tag),
  })
    ? tiff
    : null
}

interface Block {
  readonly tiff: Uint8Array
  readonly view: DataView
  readonly isLittle: boolean
  readonly seen: Set<number>
}

interface Directory {
  readonly start: number
  readonly drops: (tag: number) => boolean
  readonly gpsDrops: (tag: number) => boolean
}

/** Cleans a directory, those below it and the one after it (the thumbnail's). */
function cleaned(block: Block, { start, drops, gpsDrops }: Directory): boolean {
  const { tiff, view, isLittle, seen } = block
  if (start === 0) return true
  if (seen.has(start) || seen.size >= mostDirectories || start + 2 > tiff.length) return false
  seen.add(start)
  const count = view.getUint16(start, isLittle)
  const end = start + 2 + count * 12
  if (end + 4 > tiff.length) return false
  const next = view.getUint32(end, isLittle)
  const kept: Uint8Array[] = []
  for (let at = start + 2; at < end; at += 12) {
    const tag = view.getUint16(at, isLittle)
    const pointed = view.getUint32(at + 8, isLittle)
    if (drops(tag)) {
      if (tag === gpsPointer) cleaned(block, { start: pointed, drops: () => true, gpsDrops })
      if (!blankValue(block, at)) return false
      continue
    }
    const below = tag === gpsPointer ? gpsDrops : tag === exifPointer || tag === interopPointer ? drops : null
    if (below !== null && !cleaned(block, { start: pointed, drops: below, gpsDrops })) return false
    kept.push(tiff.slice(at, at + 12))
  }
  tiff.fill(0, start, end + 4)
  view.setUint16(start, kept.length, isLittle)
  for (const [index, entry] of kept.entries()) tiff.set(entry, start + 2 + index * 12)
  view.setUint32(start + 2 + kept.length * 12, next, isLittle)
  return cleaned(block, { start: next, drops, gpsDrops })
}

function blankValue({ tiff, view, isLittle }: Block, at: number): boolean {
  const bytes = (typeBytes[view.getUint16(at + 2, isLittle)] ?? 1) * view.getUint32(at + 4, isLittle)
  if (bytes <= 4) return true
  const from = view.getUint32(at + 8, isLittle)
  if (from + bytes > tiff.length) return false
  tiff.fill(0, from, from + bytes)
  return true
}
