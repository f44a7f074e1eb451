/** Numbers are always a list, as EXIF counts them; rationals are divided (0/0 is NaN). */
export type TagValue = string | readonly number[]
export type TagTable = ReadonlyMap<number, TagValue>

/** The three directories that matter, by EXIF's tag numbers. */
export interface TiffTags {
  readonly image: TagTable
  readonly exif: TagTable
  readonly gps: TagTable
}

export const emptyTags: TiffTags = { image: new Map(), exif: new Map(), gps: new Map() }

/** EXIF 2.32 and TIFF/EP tag numbers. */
export const tag = {
  imageWidth: 0x0100,
  imageHeight: 0x0101,
  imageDescription: 0x010e,
  make: 0x010f,
  model: 0x0110,
  orientation: 0x0112,
  software: 0x0131,
  dateTime: 0x0132,
  artist: 0x013b,
  rating: 0x4746,
  exifDirectory: 0x8769,
  gpsDirectory: 0x8825,
  xpTitle: 0x9c9b,
  xpComment: 0x9c9c,
  xpKeywords: 0x9c9e,
  xpSubject: 0x9c9f,
  cameraSerialNumber: 0xc62f,
  dateTimeOriginal: 0x9003,
  dateTimeDigitized: 0x9004,
  offsetTime: 0x9010,
  offsetTimeOriginal: 0x9011,
  offsetTimeDigitized: 0x9012,
  makerNote: 0x927c,
  userComment: 0x9286,
  pixelWidth: 0xa002,
  pixelHeight: 0xa003,
  ownerName: 0xa430,
  bodySerialNumber: 0xa431,
  lensModel: 0xa434,
} as const

export const gpsTag = {
  latitudeRef: 1,
  latitude: 2,
  longitudeRef: 3,
  longitude: 4,
  altitudeRef: 5,
  altitude: 6,
  timeStamp: 7,
  dateStamp: 29,
} as const

/** A tag's words, trimmed; null when absent, empty or no text. */
export function tagText(table: TagTable, number: number): string | null {
  const value = table.get(number)
  if (typeof value !== 'string') return null
  return value === '' ? null : value
}

/** A tag's first number; null when absent or not finite. */
export function tagNumber(table: TagTable, number: number): number | null {
  const value = table.get(number)
  const first = typeof value === 'string' ? Number(value === '' ? Number.NaN : value) : value?.[0]
  return first !== undefined && Number.isFinite(first) ? first : null
}
