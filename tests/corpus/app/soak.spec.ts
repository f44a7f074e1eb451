import { createHash } from 'node:crypto'
import { copyFileSync, cpSync, lstatSync, readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'

import { expect, test } from 'playwright/test'

import type { AppStatus } from '../../../shared/ipc/app'
import type { Frame } from '../../../shared/ipc/auditor'
import { askApp } from '../../harness/ask-app'
import {
  answerFolderDialog,
  appWritableFolder,
  launchApp,
  rollFolder,
  type RunningApp,
} from '../../harness/electron-app'
import { realPhotos } from '../../harness/real-photos'
import { requireCorpus } from '../corpus-folder'
import { errorsOf, type Reading } from './remaining-time'

// Every odd format and every hostile file in one roll of the real app: each ends in facts or a typed problem, no process
// outgrows its cap, no original changes, and the next photo is still looked at.

const capMegabytes = 2_048

test('the app looks at every format and every hostile file, and goes on', async () => {
  const corpus = requireCorpus()
  const roll = rollFolder()
  for (const set of ['formats', 'hostile'])
    cpSync(join(corpus, set, 'files'), join(roll, set), { recursive: true })
  const before = digestOf(roll)
  const app = await launchApp('source', appWritableFolder('soak'))
  await answerFolderDialog(app.electron, roll)
  await askApp(app, 'chooseRoll', {})
  const peaks = new Map<string, number>()
  await untilIdle(app, { readings: [], peaks })

  const frames = await allFrames(app)
  const endOf = ({ problem }: Frame): string => problem?.code ?? 'facts'
  for (const end of [...new Set(frames.map(endOf))].sort())
    console.log(`${end}: ${String(frames.filter((frame) => endOf(frame) === end).length)} files`)
  const late = frames.filter((frame) => endOf(frame) === 'timed-out')
  for (const { name } of late) console.log(`  over its time: ${name}`)
  for (const [name, megabytes] of peaks)
    console.log(
      `peak of ${name}: ${megabytes.toFixed(0)} MB (cap of readers and vision ${String(capMegabytes)})`,
    )
  const unsafe = frames.filter(({ problem, outcome }) => problem !== null && outcome === 'would-not')
  console.log(`files with a problem that count as would-not: ${String(unsafe.length)}`)
  expect(unsafe).toEqual([])
  expect(late).toEqual([])
  for (const name of ['Tab', 'Utility']) expect(peaks.get(name) ?? 0).toBeLessThan(capMegabytes)

  const [photo] = realPhotos(1) as [string]
  copyFileSync(photo, join(roll, `landed-${basename(photo)}`))
  await expect
    .poll(async () =>
      (await allFrames(app)).some(({ name, problem }) => name.startsWith('landed-') && problem === null),
    )
    .toBe(true)
  console.log('the queue is alive: a photo that arrived afterwards was looked at')
  await app.close()
  expect(digestOf(roll, (name) => !name.startsWith('landed-'))).toBe(before)
  console.log('originals: bytes, times and modes as before')
})

test('the remaining time that the app shows for a roll of photos is right', async () => {
  const corpus = requireCorpus()
  const roll = rollFolder()
  for (const set of ['themes', 'objects', 'faces-count'])
    cpSync(join(corpus, set, 'files'), join(roll, set), { recursive: true })
  const app = await launchApp('source', appWritableFolder('remaining'))
  await answerFolderDialog(app.electron, roll)
  await askApp(app, 'chooseRoll', {})
  console.log('photos of three collections, one after the other:')
  await tellErrors(app)
})

test('so is the one for the sample roll', async () => {
  const app = await launchApp('source', appWritableFolder('remaining-sample'))
  await askApp(app, 'addSampleRoll', {})
  await tellErrors(app)
})

async function tellErrors(app: RunningApp): Promise<void> {
  const readings: Reading[] = []
  await untilIdle(app, { readings, peaks: new Map() })
  await app.close()
  for (const line of errorsOf(readings)) console.log(line)
  expect(readings.length).toBeGreaterThan(0)
}

async function untilIdle(
  app: RunningApp,
  { readings, peaks }: { readonly readings: Reading[]; readonly peaks: Map<string, number> },
): Promise<void> {
  for (let quiet = 0; quiet < 3;) {
    const { progress, rolls } = await askApp<AppStatus>(app, 'status', {})
    readings.push({ at: performance.now(), ...progress })
    for (const { type, megabytes } of await processes(app))
      peaks.set(type, Math.max(megabytes, peaks.get(type) ?? 0))
    quiet = progress.stage === 'idle' && rolls[0]?.state === 'watching' ? quiet + 1 : 0
    await new Promise((resolve) => setTimeout(resolve, 1_000))
  }
}

/** Electron calls readers and the window people see `Tab`, vision `Utility`. */
const processes = ({ electron }: RunningApp) =>
  electron.evaluate(({ app }) =>
    app.getAppMetrics().map(({ type, memory }) => ({ type, megabytes: memory.workingSetSize / 1_024 })),
  )

async function allFrames(app: RunningApp): Promise<readonly Frame[]> {
  const frames: Frame[] = []
  for (let isLast = false; !isLast;) {
    const page = { filter: {}, order: 'taken', offset: frames.length, limit: 200 }
    const got = await askApp<{ readonly frames: readonly Frame[] }>(app, 'framePage', page)
    frames.push(...got.frames)
    isLast = got.frames.length === 0
  }
  return frames
}

function digestOf(folder: string, isCounted: (name: string) => boolean = () => true): string {
  const digest = createHash('sha256')
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort()
  for (const name of names.filter(isCounted)) {
    const { mode, mtimeMs } = lstatSync(join(folder, name))
    const isFolder = lstatSync(join(folder, name)).isDirectory()
    // A file that lands changes its folder's time.
    digest.update(`${name} ${String(mode)} ${isFolder ? '' : String(mtimeMs)}\n`)
    if (!isFolder) digest.update(readFileSync(join(folder, name)))
  }
  return digest.digest('hex')
}
