import { byteView, findAscii, readableText } from '../byte-view'
import { tag } from './tag-table'
import type { TiffTags } from './tag-table'
import { directoryTable } from './tiff-directory'

/** What a camera maker's own note says that nothing else does. */
export interface MakerFacts {
  /** Apple's tag 0x0011: pairs a Live Photo's two files. */
  readonly contentIdentifier: string | null
  readonly serial: string | null
}

const nothing: MakerFacts = { contentIdentifier: null, serial: null }

/** Reads the notes whose offsets count from their own start: Apple's, and Nikon's serial number. */
export function readMakerNote({ exif }: TiffTags): MakerFacts {
  const value = exif.get(tag.makerNote)
  if (value === undefined || typeof value === 'string') return nothing
  const note = Uint8Array.from(value)
  const head = byteView(note).ascii(0, 10)
  if (head === 'Apple iOS\0') return { ...nothing, contentIdentifier: appleIdentifier(note) }
  if (head.startsWith('Nikon\0\x02')) return { ...nothing, serial: nikonSerial(note.subarray(10)) }
  return nothing
}

function appleIdentifier(note: Uint8Array): string | null {
  const orderAt = findAscii(note, 'MM', { from: 10, to: 16 })
  const view = byteView(note, orderAt < 0)
  const identifier = directoryTable({ view, isBig: false, firstDirectory: 14 }, 14, new Set([0x0011])).get(
    0x0011,
  )
  return typeof identifier === 'string' && /^[0-9A-Za-z-]{8,64}$/.test(identifier) ? identifier : null
}

function nikonSerial(block: Uint8Array): string | null {
  const order = byteView(block).ascii(0, 2)
  if (order !== 'II' && order !== 'MM') return null
  const view = byteView(block, order === 'II')
  const file = { view, isBig: false, firstDirectory: view.u32(4) }
  const serial = directoryTable(file, file.firstDirectory, new Set([0x001d])).get(0x001d)
  return typeof serial === 'string' ? readableText(new TextEncoder().encode(serial), 100) || null : null
}
