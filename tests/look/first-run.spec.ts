import { mkdirSync } from 'node:fs'
import { join } from 'node:path'

import { expect, test } from 'playwright/test'

import { appWritableFolder, giveHome, launchApp, type RunningApp } from '../harness/electron-app'
import { landPhoto, realPhotos } from '../harness/real-photos'
import { go, lookAt, settle } from './look'

let app: RunningApp
test.describe.configure({ mode: 'serial' })
test.beforeAll(async () => {
  giveHome(homeWithSyncedFolders())
  app = await launchApp('source', appWritableFolder('look-first'))
})
test.afterAll(async () => {
  giveHome(null)
  await app.close()
})

const as = (name: string) => ({ name, show: () => settle(app.page) })
const click = (name: string) => app.page.getByRole('button', { name }).first().click()

test('from the welcome to the answer, while the roll is being read', async () => {
  await expect(app.page.getByRole('button', { name: 'Use the sample roll' })).toBeVisible()
  await lookAt(app, [as('first-1-welcome')])
  await click('Use the sample roll')
  await expect(app.page.getByRole('button', { name: 'Continue' })).toBeVisible()
  await lookAt(app, [as('first-2-terms')])
  await click('Continue')
  await lookAt(app, [as('first-3-when')])
  await app.page.getByRole('radio', { name: 'Yes, on a day I know' }).check()
  await lookAt(app, [as('first-3-when-day')])
  await app.page.getByRole('radio', { name: 'No, or not that I know' }).check()
  await click('Show me')
  await lookAt(app, [as('first-4-answer-growing')])
  await click('Take things out')
  await expect(app.page.getByRole('grid')).toBeVisible()
  await lookAt(app, [
    { name: 'busy-log', show: () => go(app, 'Audit log') },
    { name: 'busy-learned', show: () => go(app, 'Learned') },
    { name: 'busy-suggestions', show: () => go(app, 'Suggestions') },
    { name: 'busy-settings', show: () => go(app, 'Settings') },
  ])
})

/** A home in which two programs seem to put a phone's photos. */
function homeWithSyncedFolders(): string {
  const home = appWritableFolder('home')
  const folders = ['Nextcloud/InstantUpload', 'Pictures']
  for (const [at, photo] of realPhotos(2).entries()) {
    const folder = join(home, folders[at] ?? '')
    mkdirSync(folder, { recursive: true })
    landPhoto(photo, folder, 'IMG_0001.jpg')
  }
  return home
}
