import { existsSync, mkdtempSync, readFileSync, readdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'

import { expect, test } from 'playwright/test'

import type { AppStatus } from '../../shared/ipc/app'
import type { Frame, FrameDetail } from '../../shared/ipc/auditor'
import { askApp } from '../harness/ask-app'
import { answerFolderDialog, appWritableFolder, launchApp, rollFolder } from '../harness/electron-app'
import { startPlainly } from '../harness/plain-start'
import { landPhoto, realPhotos } from '../harness/real-photos'
import { fingerprintOf } from '../harness/roll-folder'
import { canTrace, fileCalls, networkCalls, socketCalls, writesBelow } from '../harness/traced'

if (!canTrace)
  process.stdout.write('NOT RUN: the app without a network needs Linux, root, strace and unshare\n')
test.skip(!canTrace, 'needs Linux, root, strace and unshare')

const photos = realPhotos(4)
/**
 * Chromium asks the kernel whether there is a route for IPv6 by connecting a datagram socket, which sends nothing; no switch
 * of Chromium 130 stops it. This very call is told with the figures; any other, and anything sent, fails.
 */
const asksForRoute = /^connect\(\d+<[^,]*, \{sa_family=AF_INET6, .*"2001:4860:4860::8888"/

test('in an empty network namespace the app finds the same, tries no address and opens no original for writing', async () => {
  const roll = rollFolder()
  const [fenced, free] = [appWritableFolder('fenced'), appWritableFolder('free')]
  for (const data of [fenced, free]) await withRollChosen(data, roll)
  for (const photo of photos) landPhoto(photo, roll, basename(photo))
  const before = fingerprintOf(roll)

  const traces = mkdtempSync(join(tmpdir(), 'safelight-traces-'))
  const trace = [
    'strace',
    '-ff',
    '-y',
    '-s',
    '400',
    '--seccomp-bpf',
    '-e',
    `trace=${fileCalls},${socketCalls}`,
  ]
  const under = ['unshare', '-n', ...trace, '-o', join(traces, 'calls')]
  const app = startPlainly({ packed: null, under, dataFolder: fenced })
  // Each photo is read twice: first what its file says, then what it shows.
  await expect.poll(() => analysedIn(fenced)).toBe(2 * photos.length)
  await app.end()
  const calls = readdirSync(traces).flatMap((name) => readFileSync(join(traces, name), 'utf8').split('\n'))

  const reaching = networkCalls(calls)
  expect(reaching.filter((call) => !asksForRoute.test(call))).toEqual([])
  // Without a stream socket, what was connected was a datagram's.
  expect(calls.filter((call) => /^socket\(AF_INET6?, SOCK_STREAM/.test(call))).toEqual([])
  expect(writesBelow(calls, roll)).toEqual([])
  // The tracing sees: each photo was opened to be read, and the store was written.
  for (const photo of photos)
    expect(calls.some((call) => call.includes(`${basename(photo)}"`) && call.includes('O_RDONLY'))).toBe(true)
  expect(writesBelow(calls, fenced).length).toBeGreaterThan(5)
  expect(fingerprintOf(roll)).toEqual(before)
  const found = await foundIn(fenced)
  expect(found).toHaveLength(photos.length)
  expect(found).toEqual(await foundIn(free))
  process.stdout.write(
    `no network: ${String(calls.length)} calls of the app, nothing sent to an internet address, ${String(reaching.length)} asking for a route, ` +
      `${String(photos.length)} photos with the same findings as with a network\n`,
  )
})

async function withRollChosen(data: string, roll: string): Promise<void> {
  const app = await launchApp('source', data)
  await answerFolderDialog(app.electron, roll)
  await askApp(app, 'chooseRoll', {})
  await app.close()
}

/** How many photos the ledger says were analysed; read off the store's bytes, since the app alone may open it. */
function analysedIn(data: string): number {
  const files = ['audit.sqlite', 'audit.sqlite-wal']
    .map((name) => join(data, name))
    .filter((file) => existsSync(file))
  const text = files.map((file) => readFileSync(file, 'latin1')).join('\n')
  const entries = text.matchAll(/"event":"item-analysed","item":"[^"]+","n":(\d+)/g)
  return new Set([...entries].map(([, number]) => number)).size
}

/** What was found in each photo and how it was judged; when it would leave moves with the clock and is left out. */
async function foundIn(data: string): Promise<readonly unknown[]> {
  const app = await launchApp('source', data)
  await expect.poll(async () => (await askApp<AppStatus>(app, 'status', {})).progress.stage).toBe('idle')
  const asked = { filter: {}, order: 'taken', offset: 0, limit: 100 }
  const { frames } = await askApp<{ readonly frames: readonly Frame[] }>(app, 'framePage', asked)
  const found: unknown[] = []
  for (const { id, name, outcome, clause } of frames) {
    const { item } = await askApp<FrameDetail>(app, 'frameDetail', { item: id })
    const { faces, objects, text, themes, taken, place, camera, format } = item
    // Who a face is said to be depends on which photo was read first.
    const seen = faces?.map(({ person: _, ...face }) => face) ?? null
    found.push({ id, name, outcome, clause, seen, objects, text, themes, taken, place, camera, format })
  }
  await app.close()
  return found
}
