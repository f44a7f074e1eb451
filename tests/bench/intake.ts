import { spawnSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { createHash } from 'node:crypto'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'

import sharp from 'sharp'

import { createNodeEngine } from '../../electron/main/analysis/node-engine'
import { startAuditor } from '../../electron/main/auditor-client'
import { compose } from '../../electron/main/compose'
import { withCompanions } from '../../electron/main/intake/companions'
import { readOnce } from '../../electron/main/intake/read-once'
import { walk } from '../../electron/main/intake/walk'
import { nodePixels } from '../../electron/reader/node-pixels'
import { readItem } from '../../electron/reader/read'
import { formatOf, isVideoFormat } from '../../shared/domain/item/format'
import { instant } from '../../shared/domain/item/instant'
import { blindPixels } from '../../electron/cli/engine-child-blind'
import { buildProcesses, builtAuditor, builtEngine } from '../harness/built-processes'
import { failWhenTried } from '../harness/no-way-out'

const corpus = resolve(process.env['SAFELIGHT_CORPUS'] ?? '../shared/corpus')
const passes = 3

/** Files a second of each stage of intake, three passes, beside ExifTool, sha256sum and decoding alone on the same files. */
async function bench(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'safelight-bench-'))
  try {
    const roll = join(folder, 'roll')
    const files = await copyPhotos(roll)
    await buildProcesses('auditor', 'cli-engine')
    const rounds: Readonly<Record<string, number>>[] = []
    for (let pass = 1; pass <= passes; pass += 1)
      rounds.push(await round(roll, files, join(folder, `data-${String(pass)}`)))
    report(files.length, rounds)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

async function round(
  roll: string,
  files: readonly string[],
  data: string,
): Promise<Readonly<Record<string, number>>> {
  const paths = files.map((file) => join(roll, file))
  return {
    sha256sum: await timed(() => run('sha256sum', paths)),
    'ExifTool -fast2 -json': await timed(() => run('exiftool', ['-fast2', '-json', ...paths])),
    'decode alone (sharp)': await timed(() => decodeAll(paths)),
    'hash (intake)': await timed(() => hashAll(roll)),
    metadata: await timed(() => readAll(paths, 'metadata')),
    'metadata and thumbnail': await timed(() => readAll(paths, 'thumbnail')),
    'found, read and recorded': await timed(() => wholeIntake(roll, data)),
  }
}

/** Every distinct photo of the corpus that sharp can decode, under its hash. */
async function copyPhotos(roll: string): Promise<readonly string[]> {
  mkdirSync(roll, { recursive: true })
  const kept = new Map<string, string>()
  for (const path of readdirSync(corpus, { recursive: true, encoding: 'utf8' }).sort()) {
    const file = join(corpus, path)
    if (!statSync(file).isFile()) continue
    const bytes = readFileSync(file)
    const format = formatOf(bytes.subarray(0, 4_096), path)
    const hash = createHash('sha256').update(bytes).digest('hex')
    if (format === null || isVideoFormat(format) || kept.has(hash)) continue
    const isDecodable = await sharp(bytes)
      .resize(8)
      .raw()
      .toBuffer()
      .then(
        () => true,
        () => false,
      )
    if (!isDecodable) continue
    const name = `${hash.slice(0, 16)}.${format}`
    kept.set(hash, name)
    writeFileSync(join(roll, name), bytes)
  }
  return [...kept.values()]
}

async function hashAll(roll: string): Promise<void> {
  for (const file of withCompanions((await walk(roll, '')).files)) {
    const read = await readOnce(roll, file)
    if (read.kind === 'read') await read.close()
  }
}

async function readAll(paths: readonly string[], what: 'metadata' | 'thumbnail'): Promise<void> {
  for (const [job, path] of paths.entries()) {
    const source = { kind: 'bytes', bytes: readFileSync(path) } as const
    const request = { job, source, path, modifiedMs: 0, sidecars: [], wantsPixels: false }
    await readItem(request, what === 'metadata' ? blindPixels : nodePixels, () =>
      Promise.reject(new Error('whole')),
    )
  }
}

async function decodeAll(paths: readonly string[]): Promise<void> {
  for (const path of paths)
    await sharp(readFileSync(path))
      .raw()
      .toBuffer()
      .catch(() => null)
}

/** Find, hash, read metadata in the child and record, start of auditor and child included; without thumbnails. */
async function wholeIntake(roll: string, dataFolder: string): Promise<void> {
  mkdirSync(dataFolder)
  const auditor = await startAuditor(builtAuditor, {
    dataFolder,
    keys: { signing: randomBytes(32), embeddings: randomBytes(32) },
    packsFolders: [resolve('resources/policies')],
    onNetworkTried: failWhenTried,
  })
  const services = await compose({
    version: '0',
    dataFolder,
    auditor,
    engine: createNodeEngine({
      script: builtEngine,
      width: 1,
      modelsFolder: null,
      mostMemoryBytes: 3 * 1_024 ** 3,
      onNetworkTried: failWhenTried,
    }),
    clock: () => instant(Date.now()),
    onWake: () => () => undefined,
    isOnMains: () => true,
    onMainsChange: () => () => undefined,
    makeSampleRoll: () => Promise.reject(new Error('none here')),
    chooseFolder: () => Promise.resolve(null),
    blockedAttempts: () => 0,
    wasRecovered: false,
    pace: 'at-once',
  })
  await services.settings.change({ metadataOnly: true })
  await services.rolls.add(roll)
  await services.whenIdle()
  await services.stop()
}

const run = (command: string, words: readonly string[]): Promise<void> => {
  const ended = spawnSync(command, words, { stdio: 'ignore' })
  return ended.error === undefined ? Promise.resolve() : Promise.reject(ended.error)
}

async function timed(act: () => Promise<void>): Promise<number> {
  const from = performance.now()
  await act()
  return performance.now() - from
}

function report(count: number, rounds: readonly Readonly<Record<string, number>>[]): void {
  const names = Object.keys(rounds[0] ?? {})
  const median = (name: string): number =>
    rounds.map((one) => one[name] ?? 0).toSorted((a, b) => a - b)[rounds.length >> 1] ?? 0
  console.log(`${String(count)} distinct decodable photos, ${String(passes)} passes, medians`)
  for (const name of names) {
    const each = rounds.map((one) => ((count * 1_000) / (one[name] ?? 1)).toFixed(0)).join(' ')
    console.log(
      `${name.padEnd(26)} ${((count * 1_000) / median(name)).toFixed(0).padStart(6)} files/s   (passes: ${each})`,
    )
  }
  const ratio = (one: string, other: string): string => (median(one) / median(other)).toFixed(2)
  console.log(
    `metadata is ${ratio('ExifTool -fast2 -json', 'metadata')} times as fast as ExifTool (target: 10)`,
  )
  const plain = median('sha256sum') + median('decode alone (sharp)')
  const stages = median('hash (intake)') + median('metadata and thumbnail')
  console.log(
    `hash, metadata and thumbnail cost ${(stages / plain).toFixed(2)} times hashing plus decoding (target: 2)`,
  )
}

await bench()
