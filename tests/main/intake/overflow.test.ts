import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

import { expect, onTestFinished, test } from 'vitest'

import { RollIntake } from '../../../electron/main/intake/roll-intake'
import { watchRoot } from '../../../electron/main/intake/watch'
import { WatchedRoll } from '../../../electron/main/intake/watched-roll'
import { put, temporaryFolder } from '../../harness/roll-folder'

// Fewer in a usual run; the bar writes all 40,000.
const files = Number(process.env['SAFELIGHT_OVERFLOW_FILES'] ?? 8_000)
const folders = 200
const settledMs = 1_400

test(`${String(files)} files that come while nothing can listen are all found`, async () => {
  const { root, found, gaps, watched } = watchedFolder(watchRoot)
  await watched.start()
  writeAll(root)
  await quiet(watched)
  const byHints = found.size
  await watched.lookAtAll()
  await quiet(watched)
  process.stdout.write(
    `overflow: ${String(files)} files into ${String(folders)} new folders, ${String(byHints)} found on hints, ` +
      `${String(found.size - byHints)} more by one look at everything, ${String(sumOf(gaps))} told as a gap\n`,
  )
  expect(found.size).toBe(files)
})

test('what a deaf watch never hinted at is found by one look, and told as a gap of that size', async () => {
  const { root, found, gaps, watched } = watchedFolder(() => ({ close: () => Promise.resolve() }))
  await watched.start()
  for (let at = 0; at < 50; at += 1) put(root, `IMG_${String(at)}.jpg`, `photo ${String(at)}`)
  await new Promise((resolve) => setTimeout(resolve, settledMs))
  expect(found.size).toBe(0)
  await watched.lookAtAll()
  expect(found.size).toBe(50)
  expect(gaps).toEqual([50])
})

const sumOf = (counts: readonly number[]): number => counts.reduce((sum, count) => sum + count, 0)

/** A new folder, looked at as the app does, with what was found in it and the gaps that were told. */
function watchedFolder(watch: typeof watchRoot) {
  const folder = temporaryFolder()
  const found = new Set<string>()
  const gaps: number[] = []
  const intake: RollIntake = new RollIntake(folder.path, () => Promise.resolve([]), {
    arrive: (candidates) => {
      for (const { path } of candidates) found.add(path)
    },
    record: () => undefined,
    lookAgain: (paths, afterMs) => {
      watched.lookAgain(paths, afterMs)
    },
  })
  const watched = new WatchedRoll(
    intake,
    {
      stateChanged: () => undefined,
      foundUnhinted: (missed) => gaps.push(missed),
      failed: (error) => {
        throw error
      },
    },
    watch,
  )
  onTestFinished(async () => {
    await watched.stop()
    folder.remove()
  })
  return { root: folder.path, found, gaps, watched }
}

/** Without once letting the loop run: what the system tells of it meanwhile has nobody to hear it. */
function writeAll(root: string): void {
  for (let at = 0; at < files; at += 1) {
    const folder = join(root, `album-${String(at % folders)}`)
    if (at < folders) mkdirSync(folder)
    writeFileSync(join(folder, `IMG_${String(at).padStart(5, '0')}.jpg`), `photo ${String(at)}`)
  }
}

/** Resolves once nothing is looked at or due any more, and stays so for a while. */
async function quiet(watched: WatchedRoll): Promise<void> {
  for (let calm = 0; calm < 20;) {
    await new Promise((resolve) => setTimeout(resolve, 50))
    calm = watched.isQuiet() ? calm + 1 : 0
  }
}
