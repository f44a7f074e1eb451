import { mkdirSync, readFileSync, readdirSync } from 'node:fs'
import { basename, join, resolve } from 'node:path'

import { expect, test } from 'playwright/test'

import type { AppStatus } from '../../shared/ipc/app'
import type { Finding } from '../../shared/ipc/inference-queries'
import type { LedgerLine } from '../../shared/ipc/auditor'
import { askApp } from '../harness/ask-app'
import { barriers } from '../harness/barriers'
import {
  answerFolderDialog,
  appWritableFolder,
  launchApp,
  projectFolder,
  rollFolder,
  type RunningApp,
} from '../harness/electron-app'
import { landPhoto, realPhotos } from '../harness/real-photos'
import { fingerprintOf } from '../harness/roll-folder'

const photos = realPhotos(4)
const roll = rollFolder()
const reports = appWritableFolder('reports')
const screenshots = resolve(projectFolder, process.env['SAFELIGHT_SCREENSHOTS'] ?? 'out/screenshots')
let app: RunningApp

test.describe.configure({ mode: 'serial' })
test.beforeAll(async () => {
  mkdirSync(screenshots, { recursive: true })
  for (const photo of photos) landPhoto(photo, roll, basename(photo))
  app = await launchApp('source', appWritableFolder('report'))
  await answerFolderDialog(app.electron, roll)
  await call('chooseRoll', {})
  await call('changeSettings', { hasSeenFirstRun: true })
  const isQuiet = async () => {
    const { progress, rolls } = await call<AppStatus>('status', {})
    return progress.stage === 'idle' && rolls[0]?.state === 'watching'
  }
  await expect.poll(isQuiet).toBe(true)
  await app.page.reload()
  await app.page.getByRole('button', { name: 'Report', exact: true }).click()
})
test.afterAll(() => app.close())

test('a folder among the photos is refused in words, and nothing is written or recorded', async () => {
  const before = fingerprintOf(roll)
  const entries = (await ledger()).length
  await save('A page', join(roll, 'report.html'))
  await expect(app.page.getByText('That folder is among your photos')).toBeVisible()
  expect(fingerprintOf(roll)).toEqual(before)
  expect(await ledger()).toHaveLength(entries)
})

test('no photo is seen in a report unless its finding was ticked', async () => {
  await save('A page', join(reports, 'drawn.html'))
  await expect(app.page.getByText(/^Saved in/)).toBeVisible()
  expect(readFileSync(join(reports, 'drawn.html'), 'utf8')).not.toContain('data:image')
})

test('a finding is ticked by keyboard, its photos appear, and only they are in the page', async () => {
  const open = (await call<readonly Finding[]>('findings', {})).filter(
    ({ standing }) => standing !== 'ruled-out',
  )
  expect(open.length).toBeGreaterThan(0)
  const section = app.page.getByRole('region', { name: 'Photos in the report' })
  await section.locator('summary').first().focus()
  await app.page.keyboard.press('Enter')
  await app.page.keyboard.press('Tab')
  await app.page.keyboard.press('Space')
  const shown = section.locator('.report-shown img')
  await expect(shown.first()).toBeVisible()
  const count = await shown.count()
  expect(await barriers(app.page)).toEqual([])
  await app.page.screenshot({ path: join(screenshots, 'report-photos.png') })
  await save('A page', join(reports, 'shown.html'))
  await expect(app.page.getByText('shown.html')).toBeVisible()
  const page = readFileSync(join(reports, 'shown.html'), 'utf8')
  expect(page.match(/data:image/g)).toHaveLength(count)
})

test('the copy to publish names no photo, even when one was ticked', async () => {
  await save('A copy to publish', join(reports, 'press.html'))
  await expect(app.page.getByText('press.html')).toBeVisible()
  const text = ['press.html', 'press.json'].map((name) => readFileSync(join(reports, name), 'utf8')).join()
  expect(text).not.toContain('data:image')
  for (const photo of photos) expect(text).not.toContain(basename(photo))
  expect(readdirSync(reports).sort()).toEqual(['drawn.html', 'press.html', 'press.json', 'shown.html'])
})

test('the ledger says what was handed over each time', async () => {
  const handed = (await ledger()).filter(({ event }) => event === 'exported')
  expect(handed.map(({ line }) => (JSON.parse(line) as { readonly what: string }).what)).toEqual([
    'press',
    'html',
    'html',
  ])
})

async function save(format: string, filePath: string): Promise<void> {
  await app.electron.evaluate(({ dialog }, chosen) => {
    dialog.showSaveDialog = async () => ({ canceled: false, filePath: chosen })
  }, filePath)
  await app.page.getByRole('button', { name: format }).click()
}

async function ledger(): Promise<readonly LedgerLine[]> {
  return (await call<{ readonly lines: readonly LedgerLine[] }>('ledgerPage', { offset: 0, limit: 1_000 }))
    .lines
}

const call = <Output>(name: string, input: unknown): Promise<Output> => askApp<Output>(app, name, input)
