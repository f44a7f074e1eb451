import { readFileSync } from 'node:fs'
import { basename, join } from 'node:path'

import { readMetadata } from '../../electron/reader/read-metadata'
import { sourceOfBytes } from '../../electron/reader/range-source'
import type { Metadata } from '../../shared/domain/item/facts'
import { formatOf, isVideoFormat } from '../../shared/domain/item/format'
import { requireCorpus } from './corpus-folder'
import { datesInOrder, readAnswers } from './exiftool-answer'
import type { ExifToolAnswer } from './exiftool-answer'

// Compares our metadata with ExifTool's, field by field; an unexplained difference in date, place or orientation fails.

type Outcome = 'agree' | 'unexplained' | { readonly rejection: string }
type Compare = (ours: Metadata, answer: ExifToolAnswer) => Outcome

const fields: Readonly<Record<string, Compare>> = {
  date: compareDate,
  offset: compareOffset,
  place: comparePlace,
  make: (ours, answer) => sameText(ours.camera?.make, answer.Make),
  model: (ours, answer) => sameText(ours.camera?.model, answer.Model),
  orientation: compareOrientation,
  size: compareSize,
}
const strictFields = new Set(['date', 'place', 'orientation'])

const folder = requireCorpus()
const answers = readAnswers(folder)
const read = await Promise.all(
  answers.map(async (answer) => ({ answer, ours: await metadataOf(answer.file) })),
)
let hasFailed = false
for (const [field, compare] of Object.entries(fields)) {
  const outcomes = read.map(({ answer, ours }) => ({ answer, ours, outcome: compare(ours, answer) }))
  const unexplained = outcomes.filter(({ outcome }) => outcome === 'unexplained')
  const rejected = outcomes.flatMap(({ answer, outcome }) =>
    typeof outcome === 'object' ? [`${basename(answer.file)}: ${outcome.rejection}`] : [],
  )
  const agreed = outcomes.length - unexplained.length - rejected.length
  console.log(
    `${field}: ${String(agreed)}/${String(outcomes.length)} agree, ${String(rejected.length)} documented, ${String(unexplained.length)} unexplained`,
  )
  for (const line of rejected) console.log(`  documented  ${line}`)
  for (const { answer, ours } of unexplained) console.log(`  unexplained ${describe(field, ours, answer)}`)
  if (strictFields.has(field) && unexplained.length > 0) hasFailed = true
}
process.exit(hasFailed ? 1 : 0)

async function metadataOf(file: string): Promise<Metadata> {
  const bytes = new Uint8Array(readFileSync(join(folder, 'exif', file)))
  const format = formatOf(bytes, file) ?? 'unknown'
  const item = isVideoFormat(format)
    ? ({ kind: 'ranges', source: sourceOfBytes(bytes) } as const)
    : ({ kind: 'whole', bytes } as const)
  const { metadata } = await readMetadata(item, format, { path: file, modifiedMs: Number.NaN, sidecars: [] })
  return metadata
}

function compareDate(ours: Metadata, answer: ExifToolAnswer): Outcome {
  const dates = datesInOrder(answer).filter((date) => date !== null && date !== undefined && date !== '')
  const valid = dates.map(localOf).filter((date) => date !== null)
  const local = ours.taken?.local ?? null
  if (local !== (valid[0] ?? null)) return 'unexplained'
  const isFirst = dates.length === 0 || localOf(dates[0]) !== null
  return isFirst ? 'agree' : { rejection: `"${String(dates[0])}" is no date; ${local ?? 'none'} instead` }
}

/** ExifTool's `2025:06:01 12:34:56+02:00` as a wall clock; null for blank, zero and half dates. */
function localOf(date: string | number | null | undefined): string | null {
  const found = /^(\d{4})[:-](\d{2})[:-](\d{2})[ T](\d{2}:\d{2}:\d{2})/.exec(String(date))
  return found === null || found[2] === '00' || found[3] === '00'
    ? null
    : `${found[1] ?? ''}-${found[2] ?? ''}-${found[3] ?? ''}T${found[4] ?? ''}`
}

function compareOffset(ours: Metadata, answer: ExifToolAnswer): Outcome {
  const offset = ours.taken?.offset ?? null
  const first = datesInOrder(answer).find((date) => localOf(date) !== null)
  const written = /([+-]\d{2}:\d{2}|Z)$/.exec(String(first))?.[1]?.replace('Z', '+00:00') ?? null
  const expected = answer.DateTimeOriginal
    ? (answer.OffsetTimeOriginal ?? answer.OffsetTime ?? null)
    : written
  if (offset === expected) return 'agree'
  if (ours.taken?.source === 'quicktime' && offset === '+00:00') {
    return {
      rejection: "QuickTime's header time is UTC by its standard; ExifTool prints it without saying so",
    }
  }
  if (expected === null && answer.GPSDateTime && ours.taken?.source === 'exif') {
    return { rejection: `${offset ?? 'none'} follows from EXIF's wall clock and the GPS time` }
  }
  return 'unexplained'
}

function comparePlace(ours: Metadata, answer: ExifToolAnswer): Outcome {
  const { GPSLatitude: latitude, GPSLongitude: longitude } = answer
  const place = ours.place
  if (typeof latitude !== 'number' || typeof longitude !== 'number') {
    if (place !== null) return 'unexplained'
    return latitude === null || latitude === undefined
      ? 'agree'
      : { rejection: 'empty coordinates are no place' }
  }
  if (place === null) {
    const isNowhere = latitude === 0 && longitude === 0
    const isOutside = Math.abs(latitude) > 90 || Math.abs(longitude) > 180
    return isNowhere || isOutside
      ? { rejection: `${String(latitude)}, ${String(longitude)} is no place` }
      : 'unexplained'
  }
  const isNear = Math.abs(place.latitude - latitude) < 1e-6 && Math.abs(place.longitude - longitude) < 1e-6
  return isNear ? 'agree' : 'unexplained'
}

function compareOrientation(ours: Metadata, answer: ExifToolAnswer): Outcome {
  const expected = answer.Orientation ?? null
  if (ours.orientation === expected) return 'agree'
  const isOutside = typeof expected === 'number' && (expected < 1 || expected > 8)
  if (isOutside && ours.orientation === null)
    return { rejection: `${String(expected)} is outside EXIF's 1 to 8` }
  const isVideo = isVideoFormat(ours.format)
  return isVideo && expected === null
    ? { rejection: "the track's matrix, which ExifTool calls Rotation" }
    : 'unexplained'
}

function compareSize(ours: Metadata, answer: ExifToolAnswer): Outcome {
  const { width, height } = ours
  if ((answer.ImageWidth ?? null) === width && (answer.ImageHeight ?? null) === height) return 'agree'
  if (ours.format === 'webp' && Number(answer.ImageWidth) > (width ?? Infinity)) {
    return {
      rejection: `the stored picture is ${String(width)}×${String(height)}; its EXIF remembers the one it was made from`,
    }
  }
  return ours.format === 'raw' && width !== null
    ? {
        rejection: `the full resolution ${String(width)}×${String(height)}, not the first directory's thumbnail`,
      }
    : 'unexplained'
}

function sameText(ours: string | null | undefined, expected: unknown): Outcome {
  const text =
    expected === null || expected === undefined
      ? ''
      : (typeof expected === 'string' ? expected : JSON.stringify(expected)).trim()
  return (ours ?? '') === text ? 'agree' : 'unexplained'
}

function describe(field: string, ours: Metadata, answer: ExifToolAnswer): string {
  const { taken, place, camera, orientation, width, height } = ours
  const shown = { taken, place, camera, orientation, size: [width, height] }
  return `${basename(answer.file)} (${field}): ours ${JSON.stringify(shown)}; ExifTool ${JSON.stringify(answer).slice(0, 900)}`
}
