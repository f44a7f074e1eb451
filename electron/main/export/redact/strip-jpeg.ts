import type { MetadataKind } from '../../../../shared/ipc/copies'
import { blankExif } from './blank-exif'
import { orientationOf, orientationOnly } from './orientation'
import { asciiAt, joined } from './stripped'
import type { Stripped } from './stripped'

const exifName = 'Exif\0\0'
const malformed: Stripped = { ok: false, why: 'malformed' }

interface Segment {
  readonly marker: number
  /** From its marker to its end. */
  readonly from: number
  readonly to: number
}

/**
 * Takes metadata out of a JPEG: whole segments, entries of its EXIF, and everything behind the picture (a motion photo's video
 * and further pictures carry metadata of their own).
 */
export function stripJpeg(bytes: Uint8Array, without: readonly MetadataKind[]): Stripped {
  const found = segmentsOf(bytes)
  if (found === null) return malformed
  const removed = new Set<string>()
  const parts: Uint8Array[] = [bytes.subarray(0, 2)]
  for (const segment of found.segments) {
    const part = keptOf(bytes, segment, without)
    if (part.removed !== null) removed.add(part.removed)
    parts.push(part.bytes)
  }
  parts.push(bytes.subarray(found.scanFrom, found.end))
  if (found.end < bytes.length) removed.add('after the picture')
  return { ok: true, bytes: joined(parts), removed: [...removed] }
}

interface Kept {
  readonly bytes: Uint8Array
  readonly removed: string | null
}

function keptOf(bytes: Uint8Array, segment: Segment, without: readonly MetadataKind[]): Kept {
  const whole = bytes.subarray(segment.from, segment.to)
  const dropped = (removed: string): Kept => ({ bytes: new Uint8Array(), removed })
  const isNamed = (name: string): boolean => asciiAt(whole, 4, name.length) === name
  switch (segment.marker) {
    case 0xe0:
      // JFIF only: its extension holds a thumbnail.
      return isNamed('JFIF\0') ? { bytes: whole, removed: null } : dropped('JFXX')
    case 0xe1:
      return isNamed(exifName) ? exifSegment(whole, without) : dropped('XMP')
    case 0xe2:
      return isNamed('ICC_PROFILE\0') ? { bytes: whole, removed: null } : dropped('MPF')
    case 0xee:
      return isNamed('Adobe') ? { bytes: whole, removed: null } : dropped('APP14')
    case 0xed:
      return dropped('IPTC')
    case 0xfe:
      return dropped('comment')
    default: {
      const isApplication = segment.marker >= 0xe3 && segment.marker <= 0xef
      return isApplication ? dropped(`APP${String(segment.marker - 0xe0)}`) : { bytes: whole, removed: null }
    }
  }
}

function exifSegment(whole: Uint8Array, without: readonly MetadataKind[]): Kept {
  const tiff = whole.subarray(4 + exifName.length)
  const blanked = without.includes('all') ? null : blankExif(tiff, without)
  if (blanked !== null)
    return { bytes: joined([whole.subarray(0, 4 + exifName.length), blanked]), removed: 'EXIF entries' }
  // Broken, or all of it: only which way is up is said again.
  const only = orientationOnly(orientationOf(tiff))
  const head = Uint8Array.of(0xff, 0xe1, 0, 2 + exifName.length + only.length)
  return { bytes: joined([head, ascii(exifName), only]), removed: 'EXIF' }
}

const ascii = (text: string): Uint8Array => Uint8Array.from(text, (character) => character.charCodeAt(0))

/** The segments before the picture, and where it begins and ends; null where they do not add up. */
function segmentsOf(
  bytes: Uint8Array,
): { readonly segments: readonly Segment[]; readonly scanFrom: number; readonly end: number } | null {
  if (bytes[0] !== 0xff || bytes[1] !== 0xd8) return null
  const segments: Segment[] = []
  let at = 2
  for (;;) {
    if (bytes[at] !== 0xff) return null
    while (bytes[at + 1] === 0xff) at += 1
    const marker = bytes[at + 1]
    if (marker === undefined) return null
    if (marker === 0xda) return { segments, scanFrom: at, end: endOfPicture(bytes, at) }
    const to = at + 2 + (((bytes[at + 2] ?? 0) << 8) | (bytes[at + 3] ?? 0))
    if (to > bytes.length || to < at + 4) return null
    segments.push({ marker, from: at, to })
    at = to
  }
}

/** Just behind the end marker: in the scans, FF is followed by 00, a restart marker, or a segment between scans. */
function endOfPicture(bytes: Uint8Array, from: number): number {
  let at = from
  while (at + 1 < bytes.length) {
    const next = bytes[at + 1] as number
    if (bytes[at] !== 0xff || next === 0 || next === 0xff || (next >= 0xd0 && next <= 0xd7)) at += 1
    else if (next === 0xd9) return at + 2
    else at += 2 + (((bytes[at + 2] ?? 0) << 8) | (bytes[at + 3] ?? 0))
  }
  return bytes.length
}
