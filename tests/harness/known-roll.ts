import { createHash } from 'node:crypto'
import { chmodSync, chownSync, lstatSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'

import { openAuditor } from '../../electron/auditor/auditor'
import { fullAnalysis } from '../../electron/main/analysis/analysis-version'
import { createNodeEngine } from '../../electron/main/analysis/node-engine'
import { inodeOf } from '../../electron/main/intake/inode'
import { sightingOf } from '../../electron/main/intake/stamp'
import type { ItemId } from '../../shared/domain/item/ids'
import type { Face } from '../../shared/domain/item/facts'
import { keys, packsFolders, roll } from '../auditor/fill-auditor'
import { syntheticRoll } from '../fixtures/synthetic-roll'
import type { SyntheticPhoto } from '../fixtures/synthetic-roll'
import { buildProcesses, builtEngine } from './built-processes'
import { failWhenTried } from './no-way-out'
import { projectFolder } from './electron-app'
import { jpeg } from './roll-folder'

const unprivileged = 65_534
const batch = 1_000
const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex')

/** A face as the nets described it. */
export interface KnownFace {
  readonly face: Face
  readonly descriptor: Float32Array
}

/** Looks at a real photo with the real nets, outside the app: every face in it. */
export async function facesIn(photo: string): Promise<readonly KnownFace[]> {
  await buildProcesses('cli-engine')
  const engine = createNodeEngine({
    script: builtEngine,
    width: 1,
    modelsFolder: join(projectFolder, 'out/models'),
    mostMemoryBytes: 4 * 1_024 ** 3,
    onNetworkTried: failWhenTried,
  })
  try {
    const source = { kind: 'bytes', bytes: new Uint8Array(readFileSync(photo)) } as const
    const { look } = await engine.analyse({
      source,
      path: basename(photo),
      modifiedMs: 0,
      sidecars: [],
      wantsPixels: true,
    })
    return (look?.pixels?.faces ?? []).map((face, at) => ({
      face,
      descriptor: look?.descriptors[at] ?? new Float32Array(128),
    }))
  } finally {
    await engine.stop()
  }
}

/**
 * Makes a folder of small real files and a data folder whose store already knows every one of them, as if the app had looked at
 * it for months: made-up lives, and one real person's face in so many of the photos. The app has not opened it yet.
 */
export async function makeKnownRoll(
  { dataFolder, rollFolder }: { readonly dataFolder: string; readonly rollFolder: string },
  { items, person, photosOfPerson }: WantedRoll,
): Promise<void> {
  const picture = await jpeg(7)
  const every = Math.floor(items / photosOfPerson)
  const photos = syntheticRoll(items).map((photo, at) =>
    onDisk(at % every === 0 ? showing(photo, person) : photo, {
      rollFolder,
      bytes: withComment(picture, String(at)),
    }),
  )
  writeFileSync(join(dataFolder, 'keys.txt'), `${hex(keys.embeddings)}\n${hex(keys.signing)}\n`, {
    mode: 0o600,
  })
  writeFileSync(join(dataFolder, 'settings.json'), JSON.stringify(settingsOf(rollFolder)))
  const auditor = openAuditor({ dataFolder, keys, packsFolders })
  await auditor.client.addRoll({ roll, name: 'Camera' })
  for (let start = 0; start < photos.length; start += batch) {
    const some = photos.slice(start, start + batch)
    await auditor.client.recordSightings({ roll, seen: some.map(({ sighting }) => sighting), gone: [] })
    await auditor.client.recordAnalysed({ analysed: some.map(({ analysed }) => analysed) })
  }
  auditor.close()
  if (process.getuid?.() !== 0) return
  for (const name of readdirSync(dataFolder)) chownSync(join(dataFolder, name), unprivileged, unprivileged)
}

interface WantedRoll {
  readonly items: number
  readonly person: KnownFace
  readonly photosOfPerson: number
}

function showing(photo: SyntheticPhoto, { face, descriptor }: KnownFace): SyntheticPhoto {
  const { facts } = photo.analysed
  if (facts.pixels === null) throw new Error('every made-up photo was looked at')
  return {
    ...photo,
    analysed: {
      ...photo.analysed,
      facts: { ...facts, pixels: { ...facts.pixels, faces: [face] } },
      descriptors: [descriptor],
    },
  }
}

/** The same photo as a file that is really there, under its own hash. */
function onDisk(
  { sighting, analysed }: SyntheticPhoto,
  { rollFolder, bytes }: { readonly rollFolder: string; readonly bytes: Uint8Array },
): SyntheticPhoto {
  const file = join(rollFolder, sighting.path)
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, bytes)
  chmodSync(file, 0o644)
  const stats = lstatSync(file, { bigint: true })
  const item = createHash('sha256').update(bytes).digest('hex') as ItemId
  const found = {
    path: sighting.path,
    bytes: bytes.length,
    modifiedNs: stats.mtimeNs,
    changedNs: stats.ctimeNs,
    inode: inodeOf(stats),
    isEvicted: false,
    companions: [],
  }
  return {
    sighting: sightingOf(found, item),
    analysed: { ...analysed, item, thumbnail: bytes, analysis: fullAnalysis },
  }
}

/** The same picture with other bytes: a comment behind the JPEG's first marker. */
function withComment(picture: Uint8Array, text: string): Uint8Array {
  const comment = Buffer.from(text)
  return Buffer.concat([
    picture.subarray(0, 2),
    Buffer.from([0xff, 0xfe, 0, comment.length + 2]),
    comment,
    picture.subarray(2),
  ])
}

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
  rolls: [{ id: roll, folder, name: 'Camera', isSample: false }],
})
