import type { Place } from './facts'

const farthestAltitudeMetres = 100_000

/** A place on Earth, or null for what cameras write when they know none: NaN (0/0), 0,0 and anything out of range. */
export function placeOf(
  coordinates: { readonly latitude: number; readonly longitude: number; readonly altitude: number | null },
  source: Place['source'],
): Place | null {
  const { latitude, longitude, altitude } = coordinates
  if (!Number.isFinite(latitude) || !Number.isFinite(longitude)) return null
  if (latitude === 0 && longitude === 0) return null
  if (Math.abs(latitude) > 90 || Math.abs(longitude) > 180) return null
  const isAltitude =
    altitude !== null && Number.isFinite(altitude) && Math.abs(altitude) <= farthestAltitudeMetres
  return { latitude, longitude, altitude: isAltitude ? altitude : null, source }
}

/** ISO 6709 as QuickTime and Android write it: `+32.0929+034.8620+010.000/`; null when malformed. */
export function parseIso6709(text: string): Place | null {
  const found = /^\s*([+-]\d+(?:\.\d+)?)([+-]\d+(?:\.\d+)?)([+-]\d+(?:\.\d+)?)?/.exec(text)
  if (found === null) return null
  const [latitude, longitude] = [sexagesimal(found[1] ?? '', 2), sexagesimal(found[2] ?? '', 3)]
  const altitude = found[3] === undefined ? null : Number(found[3])
  return placeOf({ latitude, longitude, altitude }, 'quicktime')
}

/** Digits beyond those of whole degrees are minutes, then seconds. */
function sexagesimal(text: string, degreeDigits: number): number {
  const sign = text.startsWith('-') ? -1 : 1
  const [whole = '', fraction = ''] = text.slice(1).split('.')
  if (whole.length <= degreeDigits) return sign * Number(`${whole}.${fraction}`)
  const degrees = Number(whole.slice(0, -(whole.length - degreeDigits > 2 ? 4 : 2)))
  if (whole.length - degreeDigits <= 2)
    return sign * (degrees + Number(`${whole.slice(-2)}.${fraction}`) / 60)
  return sign * (degrees + Number(whole.slice(-4, -2)) / 60 + Number(`${whole.slice(-2)}.${fraction}`) / 3600)
}
