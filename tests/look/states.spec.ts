import { mkdirSync, renameSync } from 'node:fs'
import { basename, join } from 'node:path'

import { expect, test } from 'playwright/test'

import type { AppStatus } from '../../shared/ipc/app'
import { askApp } from '../harness/ask-app'
import { answerFolderDialog, appWritableFolder, launchApp, rollFolder } from '../harness/electron-app'
import type { RunningApp } from '../harness/electron-app'
import { landPhoto, realPhotos } from '../harness/real-photos'
import { views as allViews } from '../harness/views'
import { go, lookAt, settle, type Scene } from './look'

const roll = join(rollFolder(), 'Camera')
// The walkthrough has scenes of its own, of a roll that was read.
const views = allViews.filter((view) => view !== 'Walkthrough')
let app: RunningApp

test.describe.configure({ mode: 'serial' })
test.beforeAll(async () => {
  mkdirSync(roll)
  app = await launchApp('source', appWritableFolder('look-states'))
})
test.afterAll(() => app.close())

const inEachView = (state: string): readonly Scene[] =>
  views.map((view) => ({
    name: `${state}-${view.toLowerCase().replace(' ', '-')}`,
    show: () => go(app, view),
  }))
const status = async () => await askApp<AppStatus>(app, 'status', {})
const stateOfRoll = async () => {
  const { rolls, progress } = await status()
  return `${rolls[0]?.state ?? 'none'}, ${progress.stage}`
}
const change = async (part: Readonly<Record<string, unknown>>) => {
  await askApp(app, 'changeSettings', part)
  await app.page.reload()
}

test('no folder is chosen, and no view takes that for an answer', async () => {
  await change({ hasSeenFirstRun: true })
  await expect(app.page.getByRole('heading', { level: 1 })).toHaveText(/^No photo has been seen yet/)
  for (const view of ['Timeline', 'Learned', 'Suggestions']) {
    await go(app, view)
    await expect(app.page.getByRole('heading', { name: 'No folder chosen yet' })).toBeVisible()
  }
  await lookAt(app, inEachView('none'))
})

test('a folder without a photo', async () => {
  await answerFolderDialog(app.electron, roll)
  await askApp(app, 'chooseRoll', {})
  await expect.poll(stateOfRoll).toBe('watching, idle')
  await lookAt(app, inEachView('empty'))
})

test('one photo', async () => {
  const [photo = ''] = realPhotos(1)
  landPhoto(photo, roll, basename(photo))
  await expect.poll(async () => (await status()).progress.total).toBeGreaterThan(0)
  await expect.poll(stateOfRoll).toBe('watching, idle')
  await go(app, 'Audit log')
  await expect(app.page.getByText('1 shown')).toBeVisible()
  await lookAt(app, inEachView('one'))
})

test('larger text and more contrast', async () => {
  await change({ textScale: 1.45, contrast: 'more' })
  await lookAt(app, inEachView('large'))
  await change({ textScale: 1, contrast: 'system' })
})

test('a folder that went missing, and an act that failed', async () => {
  renameSync(roll, `${roll}-away`)
  await askApp(app, 'rescanRoll', { roll: (await status()).rolls[0]?.id })
  await expect.poll(stateOfRoll).toBe('root-missing, idle')
  await lookAt(app, [
    { name: 'missing-log', show: () => go(app, 'Audit log') },
    { name: 'missing-settings', show: () => go(app, 'Settings') },
    { name: 'failed-act', show: saveAmongPhotos },
  ])
})

/** The photos' own folder is refused, in a notice. */
async function saveAmongPhotos(): Promise<void> {
  renameSync(`${roll}-away`, roll)
  await app.electron.evaluate(
    ({ dialog }, filePath) => {
      dialog.showSaveDialog = async () => ({ canceled: false, filePath })
    },
    join(roll, 'report.html'),
  )
  await go(app, 'Report')
  await app.page.getByRole('button', { name: 'A page' }).click()
  await expect(app.page.getByText('That folder is among your photos')).toBeVisible()
  await settle(app.page)
}
