import { chownSync, cpSync, existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

import { openAuditor } from '../../electron/auditor/auditor'
import { fullAnalysis } from '../../electron/main/analysis/analysis-version'
import { keys, packsFolders, roll } from '../auditor/fill-auditor'
import { syntheticRoll } from '../fixtures/synthetic-roll'
import type { SyntheticPhoto } from '../fixtures/synthetic-roll'
import { timed } from './measured'

const batch = 2_000
const month = '2025-06'
const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex')

interface LargeRoll {
  readonly items: number
  readonly inOneMonth: number
}

/**
 * A data folder with a large store, that the app has not opened yet; gives the milliseconds it took. Filling takes minutes:
 * `SAFELIGHT_BENCH_STORE` names a folder that keeps one from run to run.
 */
export async function largeStore(folder: string, large: LargeRoll): Promise<number> {
  const kept = process.env['SAFELIGHT_BENCH_STORE']
  return timed(async () => {
    if (kept === undefined) await fillLargeStore(folder, large)
    else {
      if (!existsSync(kept)) await fillLargeStore(kept, large)
      cpSync(kept, folder, { recursive: true })
      // Where the roll is said to be is a folder of this run.
      writeFileSync(join(folder, 'settings.json'), JSON.stringify(settingsOf(folder)))
    }
    if (process.getuid?.() === 0)
      for (const name of readdirSync(folder)) chownSync(join(folder, name), 65_534, 65_534)
  })
}

async function fillLargeStore(folder: string, { items, inOneMonth }: LargeRoll): Promise<void> {
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, 'keys.txt'), `${hex(keys.embeddings)}\n${hex(keys.signing)}\n`, {
    mode: 0o600,
  })
  writeFileSync(join(folder, 'settings.json'), JSON.stringify(settingsOf(folder)))
  const auditor = openAuditor({ dataFolder: folder, keys, packsFolders })
  await auditor.client.addRoll({ roll, name: 'Camera' })
  const photos = syntheticRoll(items).map((photo, at) => plain(photo, at < inOneMonth ? at : null))
  for (let start = 0; start < photos.length; start += batch) {
    const some = photos.slice(start, start + batch)
    await auditor.client.recordSightings({ roll, seen: some.map(({ sighting }) => sighting), gone: [] })
    await auditor.client.recordAnalysed({ analysed: some.map(({ analysed }) => analysed) })
  }
  auditor.close()
}

/** The photos themselves are not there: a roll whose folder is missing keeps what is known of it. */
const settingsOf = (folder: string) => ({
  schema: 'safelight/settings/1',
  app: {
    theme: 'dark',
    textScale: 1,
    view: 'sheet',
    metadataOnly: false,
    onlyOnMains: false,
    hasSeenFirstRun: true,
  },
  rolls: [{ id: roll, folder: join(folder, 'not-there'), name: 'Camera', isSample: false }],
})

/** Read by the present analysis, without faces' numbers, which take long to assign; spread over one month where asked. */
function plain({ sighting, analysed }: SyntheticPhoto, atInMonth: number | null): SyntheticPhoto {
  const { facts } = analysed
  const { metadata } = facts
  const pixels = facts.pixels === null ? null : { ...facts.pixels, faces: [] }
  const taken = atInMonth === null || metadata.taken === null ? metadata.taken : takenInMonth(atInMonth)
  return {
    sighting,
    analysed: {
      ...analysed,
      facts: { ...facts, metadata: { ...metadata, taken }, pixels },
      descriptors: [],
      analysis: fullAnalysis,
    },
  }
}

function takenInMonth(at: number) {
  const seconds = (at * 29) % (26 * 86_400)
  const instant = new Date(Date.parse(`${month}-01T00:00:00Z`) + seconds * 1_000).toISOString()
  return {
    local: instant.slice(0, 19),
    offset: '+00:00',
    instant: instant.replace('.000Z', 'Z'),
    source: 'exif' as const,
  }
}
