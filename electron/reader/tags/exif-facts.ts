import { readableText } from '../byte-view'
import type { Camera, Place } from '../../../shared/domain/item/facts'
import { placeOf } from '../../../shared/domain/item/place'
import { parseOffset, parseWallClock, wallClock } from '../../../shared/domain/item/wall-clock'
import type { WallClock } from '../../../shared/domain/item/wall-clock'
import { gpsTag, tag, tagNumber, tagText } from './tag-table'
import type { TagTable, TiffTags } from './tag-table'

/** Original, digitized and changed dates of EXIF, each with its own offset tag or, wanting that, with the one offset. */
export function exifDates(tags: TiffTags): {
  readonly original: WallClock | null
  readonly digitized: WallClock | null
  readonly modified: WallClock | null
} {
  const { image, exif } = tags
  const read = (date: string | null, offsetTag: number): WallClock | null => {
    const clock = date === null ? null : parseWallClock(date)
    if (clock?.offset !== null) return clock ?? null
    const offset = tagText(exif, offsetTag) ?? tagText(exif, tag.offsetTime)
    return { ...clock, offset: offset === null ? null : parseOffset(offset) }
  }
  const anywhere = (number: number): string | null => dateText(exif, number) ?? dateText(image, number)
  return {
    original: read(anywhere(tag.dateTimeOriginal), tag.offsetTimeOriginal),
    digitized: read(anywhere(tag.dateTimeDigitized), tag.offsetTimeDigitized),
    modified: read(dateText(image, tag.dateTime) ?? dateText(exif, tag.dateTime), tag.offsetTime),
  }
}

/** GPS date and time stamps, UTC; null unless both are there. */
export function gpsTime({ gps }: TiffTags): WallClock | null {
  const day = /^\s*(\d{4})[:\-/.](\d{1,2})[:\-/.](\d{1,2})/.exec(tagText(gps, gpsTag.dateStamp) ?? '')
  const stamp = gps.get(gpsTag.timeStamp)
  if (day === null || stamp === undefined) return null
  const [hour, minute, second] =
    typeof stamp === 'string' ? stamp.split(/[: ]+/).map(Number) : stamp.map((part) => part)
  if (hour === undefined || minute === undefined || second === undefined) return null
  if (![hour, minute, second].every(Number.isFinite)) return null
  const fields = [Number(day[1]), Number(day[2]), Number(day[3]), hour, minute, Math.floor(second)] as const
  return wallClock(fields, '+00:00')
}

/** GPS coordinates, south and west negative; null where they are missing, 0/0, 0,0 or out of range. */
export function gpsPlace({ gps }: TiffTags): Place | null {
  const latitude = degrees(gps, gpsTag.latitude, gpsTag.latitudeRef)
  const longitude = degrees(gps, gpsTag.longitude, gpsTag.longitudeRef)
  if (latitude === null || longitude === null) return null
  const height = tagNumber(gps, gpsTag.altitude)
  const isBelowSea = gps.get(gpsTag.altitudeRef)?.[0] === 1
  return placeOf({ latitude, longitude, altitude: height && isBelowSea ? -height : height }, 'exif')
}

/** Who and what took it; null when nothing says. */
export function cameraOf(tags: TiffTags, serialFromMaker: string | null): Camera | null {
  const { image, exif } = tags
  const word = (table: TagTable, number: number): string | null =>
    tagText(table, number)?.slice(0, 200) ?? null
  const camera: Camera = {
    make: word(image, tag.make),
    model: word(image, tag.model),
    serial: word(exif, tag.bodySerialNumber) ?? word(image, tag.cameraSerialNumber) ?? serialFromMaker,
    lens: word(exif, tag.lensModel),
    owner: word(exif, tag.ownerName) ?? word(image, tag.artist),
    software: word(image, tag.software),
  }
  return Object.values(camera).every((value) => value === null) ? null : camera
}

/** EXIF 1 to 8; null when absent or anything else. */
export function exifOrientation({ image }: TiffTags): number | null {
  const orientation = tagNumber(image, tag.orientation)
  return orientation !== null && orientation >= 1 && orientation <= 8 && Number.isInteger(orientation)
    ? orientation
    : null
}

/** Title, comment, keywords and description that people or programs wrote. */
export function exifCaptions({ image, exif }: TiffTags): readonly string[] {
  const description = tagText(image, tag.imageDescription)
  const windows = [tag.xpTitle, tag.xpSubject, tag.xpComment, tag.xpKeywords].map((number) =>
    utf16(image, number),
  )
  return [description, userComment(exif), ...windows].filter((words) => words !== null)
}

/** EXIF's UserComment: eight bytes name the character code. */
export function userComment(exif: TagTable): string | null {
  const value = exif.get(tag.userComment)
  if (typeof value === 'string') return value === '' ? null : value
  const bytes = Uint8Array.from(value ?? [])
  const code = readableText(bytes.subarray(0, 8), 8)
  const body = bytes.subarray(8)
  const words = code.startsWith('UNICODE') ? decodeUtf16(body) : readableText(body, 2_000)
  return words.trim() === '' || words.includes('\ufffd') ? null : words.trim()
}

function dateText(table: TagTable, number: number): string | null {
  const value = table.get(number)
  if (value === undefined) return null
  return typeof value === 'string' ? value : readableText(Uint8Array.from(value.slice(0, 40)), 40)
}

function degrees(gps: TagTable, number: number, refNumber: number): number | null {
  const value = gps.get(number)
  if (value === undefined || typeof value === 'string') return null
  const [whole, minutes = 0, seconds = 0] = value
  if (whole === undefined) return null
  // Writers that give decimal degrees leave minutes or seconds as 0/0.
  const amount =
    whole + (Number.isNaN(minutes) ? 0 : minutes) / 60 + (Number.isNaN(seconds) ? 0 : seconds) / 3_600
  const ref = (tagText(gps, refNumber) ?? '').toUpperCase()
  return ref.startsWith('S') || ref.startsWith('W') ? -Math.abs(amount) : amount
}

function utf16(table: TagTable, number: number): string | null {
  const value = table.get(number)
  if (value === undefined || typeof value === 'string') return null
  const words = decodeUtf16(Uint8Array.from(value))
  return words === '' ? null : words
}

const decodeUtf16 = (bytes: Uint8Array): string =>
  new TextDecoder(bytes[0] === 0 ? 'utf-16be' : 'utf-16le')
    .decode(bytes.subarray(0, 4_000))
    .split('\0', 1)
    .join('')
    .trim()
