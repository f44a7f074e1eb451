import { createHash } from 'node:crypto'
import { mkdirSync, utimesSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

import { filesOf } from './life/files.mjs'
import { allowedOn, asOf, instantOf, region, wholeLife } from './life/all.mjs'
import { truthOf } from './life/truth.mjs'

const widthOfWork = 3

/**
 * Writes the sample roll into an empty folder: its pictures and films with fixed times, `.safelight-sample.json` (what is
 * assigned, by SHA-256) and `.safelight-truth.json`. Returns the truth. The same recipe gives the same bytes.
 */
export async function writeSampleRoll(folder) {
  const life = wholeLife()
  const made = await inOrder(life, (entry) => filesOf(entry))
  const records = made.flatMap((files, index) =>
    files.map((file) => ({ ...file, entry: life[index], sha256: sha256(file.bytes) })),
  )
  for (const { path, bytes, entry } of records) {
    const target = join(folder, path)
    mkdirSync(dirname(target), { recursive: true })
    writeFileSync(target, bytes)
    const seconds = instantOf(entry) / 1_000
    utimesSync(target, seconds, seconds)
  }
  const truth = truthOf(records)
  const fixture = {
    schema: 'safelight/sample-roll/1',
    asOf,
    allowedOn,
    region,
    assigned: assignedBy(records),
  }
  writeJson(join(folder, '.safelight-sample.json'), fixture)
  writeJson(join(folder, '.safelight-truth.json'), truth)
  return truth
}

const assignedBy = (records) =>
  Object.fromEntries(
    records
      .filter(({ role, entry }) => role === 'item' && entry.assigned !== null)
      .map(({ sha256, entry }) => [sha256, entry.assigned])
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  )

async function inOrder(entries, make) {
  const results = new Array(entries.length)
  let next = 0
  const worker = async () => {
    while (next < entries.length) {
      const index = next
      next += 1
      results[index] = await make(entries[index])
    }
  }
  await Promise.all(Array.from({ length: widthOfWork }, worker))
  return results
}

const sha256 = (bytes) => createHash('sha256').update(bytes).digest('hex')
const writeJson = (path, value) => {
  writeFileSync(path, `${JSON.stringify(value, null, 1)}\n`)
  utimesSync(path, Date.parse(asOf) / 1_000, Date.parse(asOf) / 1_000)
}
