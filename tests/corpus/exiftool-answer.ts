import { readFileSync } from 'node:fs'
import { join } from 'node:path'

type Loose = string | number | null | undefined

/** One line of the corpus' `expected.jsonl`: what ExifTool prints for one file. */
export interface ExifToolAnswer {
  readonly file: string
  readonly FileType: string
  readonly DateTimeOriginal: Loose
  readonly CreateDate: Loose
  readonly ModifyDate: Loose
  readonly OffsetTimeOriginal: Loose
  readonly OffsetTime: Loose
  readonly QuickTimeCreateDate: Loose
  readonly KeysCreationDate: Loose
  readonly OtherDates: Readonly<Record<string, Loose>>
  readonly GPSDateTime: Loose
  readonly GPSLatitude: Loose
  readonly GPSLongitude: Loose
  readonly Make: Loose
  readonly Model: Loose
  readonly Orientation: Loose
  readonly ImageWidth: Loose
  readonly ImageHeight: Loose
}

export function readAnswers(folder: string): readonly ExifToolAnswer[] {
  return readFileSync(join(folder, 'exif', 'expected.jsonl'), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as ExifToolAnswer)
}

/** The dates that ExifTool found, in the order in which they are trusted; the first that is one counts. */
export function datesInOrder(answer: ExifToolAnswer): readonly Loose[] {
  const other = (name: string): Loose => answer.OtherDates[name]
  return [
    answer.DateTimeOriginal,
    answer.CreateDate,
    answer.GPSDateTime,
    other('XMP-exif:GPSDateTime'),
    answer.KeysCreationDate,
    answer.QuickTimeCreateDate,
    other('XMP-exif:DateTimeOriginal'),
    other('XMP-photoshop:DateCreated'),
    other('XMP-xmp:CreateDate'),
    answer.ModifyDate,
  ]
}
