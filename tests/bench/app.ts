// The real app on a store of 100,000 items, 70,000 of one month. Needs a display: `xvfb-run npm run bench:app` where there is none.
import { performance } from 'node:perf_hooks'

import { appWritableFolder, launchApp } from '../harness/electron-app'
import type { RunningApp } from '../harness/electron-app'
import { askTimes, endReached, scrollToEnd, taskWatch, type ScrollFigures } from './app-page'
import { largeStore } from './large-store'
import { quantile } from './measured'

const items = Number(process.env['SAFELIGHT_BENCH_ITEMS'] ?? 100_000)
const inOneMonth = Math.round(items * 0.7)
/** Search words and towns are made behind the first frames. */
const preparedAfterMs = 10_000

const folder = appWritableFolder('bench-app')
const filledMs = await largeStore(folder, { items, inOneMonth })
say('store filled', `${(filledMs / 1_000).toFixed(0)} s, ${items} items, ${inOneMonth} in one month`, null)

const launched = performance.now()
const app = await launchApp('source', folder)
try {
  await app.page.evaluate(taskWatch)
  await app.page.getByRole('grid').waitFor()
  await app.page.waitForFunction(
    () => document.getElementById('sheet-cell')?.getAttribute('aria-label') !== '',
  )
  say('start to first frames', `${(performance.now() - launched).toFixed(0)} ms`, '2,000 ms')
  say('processor time of it, all processes', `${(await processorMs(app)).toFixed(0)} ms`, null)
  await settled(app)
  say('start to all that is learned', `${(performance.now() - launched).toFixed(0)} ms`, null)
  await app.page.waitForTimeout(preparedAfterMs)
  await measureScroll(app)
  await measureAnswers(app)
  await measureMemory(app)
} finally {
  await app.close()
}

async function measureScroll({ page }: RunningApp): Promise<void> {
  await page.evaluate(taskWatch)
  const figures: ScrollFigures = await page.evaluate(scrollToEnd)
  const median = quantile(figures.frameMs, 0.5)
  say('frames while scrolling to the end, median', `${(1_000 / median).toFixed(0)} a second`, '60 a second')
  say(
    'frames while scrolling to the end, slowest of 100',
    `${quantile(figures.frameMs, 0.99).toFixed(0)} ms`,
    null,
  )
  say('longest task while scrolling', `${figures.longestTaskMs.toFixed(0)} ms`, '200 ms')
  say('elements on the page', String(figures.nodes), '200')
  await page.getByRole('grid').focus()
  await page.keyboard.press('End')
  const reached = await page.evaluate(endReached, items)
  say('the last frame is reached by one key', reached ? 'yes' : 'no', 'yes')
}

async function measureAnswers({ page }: RunningApp): Promise<void> {
  const filters = await page.evaluate(askTimes, [
    { outcomes: ['would'] },
    { outcomes: ['could'], mediaKinds: ['video'] },
    { hasPlace: true },
    { objects: ['dog'] },
    { from: '2025-06-10', to: '2025-06-12' },
  ])
  say('filtering, slowest of five', `${Math.max(...filters).toFixed(0)} ms`, '100 ms')
  const searches = await page.evaluate(askTimes, [
    { words: 'dog' },
    { words: 'iphone cat' },
    { words: 'img_202506' },
    { words: 'nothing that is there' },
  ])
  say('searching, slowest of four', `${Math.max(...searches).toFixed(0)} ms`, '100 ms')
}

async function measureMemory({ electron }: RunningApp): Promise<void> {
  const processes = await electron.evaluate(({ app: shell }) =>
    shell.getAppMetrics().map(({ type, memory }) => ({ type, megabytes: memory.workingSetSize / 1_000 })),
  )
  const of = (type: string) =>
    processes.filter((each) => each.type === type).map(({ megabytes }) => megabytes)
  say('memory of the window', `${Math.max(...of('Tab')).toFixed(0)} MB`, null)
  say('memory of main and auditor', `${Math.max(...of('Browser')).toFixed(0)} MB`, null)
}

/** On a machine that does other work too, this says more than the clock. */
function processorMs({ electron }: RunningApp): Promise<number> {
  return electron.evaluate(({ app: shell }) =>
    shell.getAppMetrics().reduce((sum, { cpu }) => sum + (cpu.cumulativeCPUUsage ?? 0) * 1_000, 0),
  )
}

/** The first audit of a large roll goes on behind the first frames. */
async function settled({ page }: RunningApp): Promise<void> {
  await page.evaluate(async () => {
    await window.safelight.call('summary', {})
    await window.safelight.call('findings', {})
  })
}

function say(name: string, figure: string, target: string | null): void {
  process.stdout.write(`${name}: ${figure}${target === null ? '' : ` (target ${target})`}\n`)
}
