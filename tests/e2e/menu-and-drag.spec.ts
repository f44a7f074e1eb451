import { expect, test } from 'playwright/test'

import type { AppStatus } from '../../shared/ipc/app'
import { askApp } from '../harness/ask-app'
import { barriers } from '../harness/barriers'
import {
  answerFolderDialog,
  appWritableFolder,
  launchApp,
  rollFolder,
  type RunningApp,
} from '../harness/electron-app'
import { jpeg, put } from '../harness/roll-folder'

const roll = rollFolder()
let app: RunningApp

test.describe.configure({ mode: 'serial' })
test.beforeAll(async () => {
  for (const seed of [1, 2, 3]) put(roll, `IMG_000${String(seed)}.jpg`, await jpeg(seed))
  app = await launchApp('source', appWritableFolder('menu'))
  await answerFolderDialog(app.electron, roll)
  await call('chooseRoll', {})
  await call('changeSettings', { hasSeenFirstRun: true, view: 'sheet' })
  const isQuiet = async () => {
    const { progress, rolls } = (await call('status', {})) as AppStatus
    return progress.stage === 'idle' && rolls[0]?.state === 'watching'
  }
  await expect.poll(isQuiet).toBe(true)
  await app.page.reload()
})
test.afterAll(() => app.close())

const plan = () => app.page.getByRole('dialog', { name: 'Before you revoke' })

test('a second press on a frame of the sheet opens its menu, which keys work', async () => {
  await cell().click({ button: 'right', force: true })
  const menu = app.page.getByRole('menu', { name: 'What to do with it' })
  await expect(menu.getByRole('menuitem').first()).toBeFocused()
  expect(await barriers(app.page)).toEqual([])
  await app.page.keyboard.press('ArrowDown')
  await expect(menu.getByRole('menuitem', { name: 'See what would change without it' })).toBeFocused()
  await app.page.keyboard.press('Enter')
  await expect(plan().getByRole('button', { name: 'Revoke this photo' })).toBeVisible()
  await app.page.keyboard.press('Escape')
  await expect(plan()).toBeHidden()
})

test('frames of the sheet are dragged to the revocations, and looked at first', async () => {
  await dragToRevocations(cell())
  await expect(plan().getByRole('button', { name: 'Revoke this photo' })).toBeVisible()
  await app.page.keyboard.press('Escape')
})

test('rows of the list too, all that are chosen at once', async () => {
  await app.page.getByRole('radio', { name: 'List' }).click()
  const boxes = app.page.getByRole('checkbox', { name: /^Choose / })
  await boxes.nth(0).check()
  await boxes.nth(1).check()
  const row = app.page.locator('.list-row').first()
  await dragToRevocations(row.locator('.list-verdict'))
  await plan().getByRole('button', { name: 'Revoke these 2 photos' }).click()
  await expect(app.page.getByText('Revoked 2 photos. Not yet done on your phone.')).toBeVisible()
  // The log is asked for again a moment after something has changed.
  await expect(row.getByRole('button', { name: 'Undo' })).toBeVisible()
  await row.click({ button: 'right', position: { x: 300, y: 40 } })
  await app.page.getByRole('menuitem', { name: 'Undo its revocation' }).click()
  await expect(app.page.getByText('Undone.')).toBeVisible()
})

const cell = () => app.page.locator('#sheet-cell')

async function dragToRevocations(from: ReturnType<typeof cell>): Promise<void> {
  const target = app.page
    .getByRole('navigation', { name: 'Views' })
    .getByRole('button', { name: 'Revocations' })
  await from.dragTo(target, { force: true })
}

const call = (name: string, input: unknown): Promise<unknown> => askApp(app, name, input)
