import type { Place } from '../../../shared/domain/item/facts'
import { placeOf } from '../../../shared/domain/item/place'
import { parseWallClock } from '../../../shared/domain/item/wall-clock'
import type { WallClock } from '../../../shared/domain/item/wall-clock'
import { xmpText } from './xmp'
import type { XmpProperties } from './xmp'

const createdNames = [
  'exif:DateTimeOriginal',
  'photoshop:DateCreated',
  'xmp:CreateDate',
  'exif:DateTimeDigitized',
  'exif:DateTime',
]
const captionNames = [
  'dc:title',
  'dc:description',
  'dc:subject',
  'photoshop:Headline',
  'lr:hierarchicalSubject',
  'Iptc4xmpExt:PersonInImage',
  'MP:PersonDisplayName',
  'mwg-rs:Name',
]
const favouriteRating = 5

/** When XMP says that the picture was made: the first of its dates that is one. */
export function xmpCreated(xmp: XmpProperties): WallClock | null {
  for (const name of createdNames) {
    const clock = parseWallClock(xmpText(xmp, name) ?? '')
    if (clock !== null) return clock
  }
  return null
}

/** `exif:GPSTimeStamp`, which XMP defines as UTC; a time that names no zone is not believed to be. */
export function xmpGpsTime(xmp: XmpProperties): WallClock | null {
  const clock = parseWallClock(xmpText(xmp, 'exif:GPSTimeStamp', 'exif:GPSDateTime') ?? '')
  return clock?.offset === '+00:00' ? clock : null
}

export function xmpPlace(xmp: XmpProperties, source: Place['source']): Place | null {
  const latitude = xmpDegrees(xmpText(xmp, 'exif:GPSLatitude'))
  const longitude = xmpDegrees(xmpText(xmp, 'exif:GPSLongitude'))
  if (latitude === null || longitude === null) return null
  return placeOf({ latitude, longitude, altitude: xmpAltitude(xmp) }, source)
}

export const xmpCaptions = (xmp: XmpProperties): readonly string[] =>
  captionNames.flatMap((name) => xmp.get(name) ?? [])

/** True at five stars; null when unrated. */
export function xmpFavourite(xmp: XmpProperties): boolean | null {
  const rating = Number(xmpText(xmp, 'xmp:Rating', 'MicrosoftPhoto:Rating') ?? Number.NaN)
  return Number.isFinite(rating) && rating > 0 ? rating === favouriteRating || rating === 99 : null
}

/** `37,46.494N`, `37,46,29N` or plain signed degrees. */
function xmpDegrees(text: string | null): number | null {
  if (text === null) return null
  const found = /^([+-]?\d+(?:\.\d+)?)(?:,(\d+(?:\.\d+)?))?(?:,(\d+(?:\.\d+)?))?\s*([NSEW])?$/i.exec(text)
  if (found === null) return null
  const amount = Number(found[1]) + Number(found[2] ?? 0) / 60 + Number(found[3] ?? 0) / 3_600
  return /[SW]/i.test(found[4] ?? '') ? -amount : amount
}

function xmpAltitude(xmp: XmpProperties): number | null {
  const found = /^(-?\d+(?:\.\d+)?)(?:\/(\d+))?$/.exec(xmpText(xmp, 'exif:GPSAltitude') ?? '')
  if (found === null) return null
  const metres = Number(found[1]) / Number(found[2] ?? 1)
  return xmpText(xmp, 'exif:GPSAltitudeRef') === '1' ? -metres : metres
}
