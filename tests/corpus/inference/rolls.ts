import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

import { readMetadata } from '../../../electron/reader/read-metadata'
import { infer } from '../../../shared/domain/inference/infer'
import { distanceMetres } from '../../../shared/domain/item/distance'
import type { AuditItem } from '../../../shared/domain/item/audit-item'
import { formatOf } from '../../../shared/domain/item/format'
import type { ItemId } from '../../../shared/domain/item/ids'
import { knowledge } from './as-items'

/** A window of places is 222 m, and one that lies on a heavier one is part of it. */
const withinMetres = 400

/** The rolls of the corpus: every photo with a place must lie at a place that is told, with its day; none of them is a journey. */
export async function checkRolls(corpus: string): Promise<readonly string[]> {
  const [header = '', ...lines] = readFileSync(join(corpus, 'rolls/index.csv'), 'utf8').trim().split('\n')
  const columns = fieldsOf(header)
  const rows = lines.map((line) => {
    const fields = fieldsOf(line)
    return (name: string): string => fields[columns.indexOf(name)] ?? ''
  })
  const failures: string[] = []
  for (const roll of new Set(rows.map((row) => row('roll')))) {
    const placed = rows.filter(
      (row) => row('roll') === roll && row('GPSLatitude') !== '' && /\.jpe?g$/i.test(row('file')),
    )
    if (placed.length === 0) continue
    const items = new Map<string, AuditItem>()
    for (const row of placed) {
      const item = await itemOf(join(corpus, 'rolls'), row('file'))
      items.set(item.id, item)
    }
    const found = infer([...items.values()], knowledge)
    const visits = found.filter(({ kind }) => kind === 'place' || kind === 'home')
    const told = placed.filter((row) => {
      const truth = { latitude: Number(row('GPSLatitude')), longitude: Number(row('GPSLongitude')) }
      const day = row('DateTimeOriginal').slice(0, 10).replaceAll(':', '-')
      return visits.some(
        ({ label }) => label.includes(day) && distanceMetres(truth, centreIn(label)) <= withinMetres,
      )
    })
    const trips = found.filter(({ kind }) => kind === 'trip').length
    console.log(
      `roll ${roll}: ${String(told.length)} of ${String(placed.length)} places told on their day, in ${String(visits.length)} visits; ${String(trips)} trips of 0: ${visits.map(({ label }) => label).join('; ')}`,
    )
    if (told.length < placed.length || trips > 0) failures.push(`roll ${roll}`)
  }
  return failures
}

async function itemOf(folder: string, file: string): Promise<AuditItem> {
  const bytes = new Uint8Array(readFileSync(join(folder, file)))
  const format = formatOf(bytes, file) ?? 'unknown'
  const whole = { kind: 'whole', bytes } as const
  const { metadata } = await readMetadata(whole, format, { path: file, modifiedMs: Number.NaN, sidecars: [] })
  return {
    id: createHash('sha256').update(bytes).digest('hex') as ItemId,
    paths: [file],
    facts: { bytes: bytes.length, metadata, pixels: null, parts: [], assigned: null, problem: null },
    persons: [],
    goneAt: null,
  }
}

function centreIn(label: string): { readonly latitude: number; readonly longitude: number } {
  const [latitude = NaN, longitude = NaN] = (/of (-?[\d.]+), (-?[\d.]+)/.exec(label) ?? [])
    .slice(1)
    .map(Number)
  return { latitude, longitude }
}

/** One CSV line; quoted fields hold commas. */
const fieldsOf = (line: string): readonly string[] =>
  [...line.matchAll(/("(?:[^"]|"")*"|[^,]*)(?:,|$)/g)].map(([, field = '']) => field.replace(/^"|"$/g, ''))
