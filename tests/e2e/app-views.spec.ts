import { mkdirSync } from 'node:fs'
import { join, resolve } from 'node:path'

import { expect, test } from 'playwright/test'

import { barriers } from '../harness/barriers'
import { appWritableFolder, launchApp, projectFolder, type RunningApp } from '../harness/electron-app'
import { views } from '../harness/views'

const screenshots = resolve(projectFolder, process.env['SAFELIGHT_SCREENSHOTS'] ?? 'out/screenshots')

let app: RunningApp
test.describe.configure({ mode: 'serial' })
test.beforeAll(async () => {
  mkdirSync(screenshots, { recursive: true })
  app = await launchApp('source', appWritableFolder('views'))
})
test.afterAll(() => app.close())

test('the first run says what this is and has no barrier', async () => {
  await expect(app.page.getByRole('heading', { level: 1 })).toBeVisible()
  await expect(app.page.getByRole('heading', { name: 'Nothing leaves this computer' })).toBeVisible()
  expect(await barriers(app.page)).toEqual([])
  await picture('first-run')
})

test('the sample roll leads to the answer, by keyboard alone', async () => {
  await pressButton('Use the sample roll')
  await expect(app.page.getByRole('button', { name: 'Continue' })).toBeVisible({ timeout: 60_000 })
  await pressButton('Continue')
  await pressButton('Show me')
  await pressButton('Take things out')
  await expect(app.page.getByRole('heading', { level: 1, name: /would leave at once/ })).toBeVisible()
  await expect(sheet()).toBeVisible({ timeout: 60_000 })
})

test('what must always be in view is in every view', async () => {
  for (const view of views) {
    await go(view)
    await expect(
      app.page.getByText('This app cannot see or stop Facebook.').filter({ visible: true }),
    ).toHaveCount(1)
    await expect(app.page.getByText('0 network attempts')).toBeVisible()
    await expect(app.page.getByText('Simulated under', { exact: false })).toBeVisible()
  }
})

for (const theme of ['dark', 'light'] as const) {
  for (const view of views) {
    test(`${view} has no barrier in the ${theme} theme`, async () => {
      await change({ theme })
      await go(view)
      await settle()
      expect(await barriers(app.page)).toEqual([])
      await picture(`${view.toLowerCase().replace(' ', '-')}-${theme}`)
    })
  }
}

test('the sheet keeps under 200 elements', async () => {
  await change({ theme: 'dark', view: 'sheet' })
  await go('Audit log')
  await expect(sheet()).toBeVisible()
  expect(await app.page.locator('body *').count()).toBeLessThanOrEqual(200)
})

test('a frame is opened, revoked and put back by keyboard alone', async () => {
  await sheet().focus()
  await app.page.keyboard.press('ArrowRight')
  await app.page.keyboard.press('Enter')
  const frame = app.page.getByRole('dialog')
  await expect(frame.getByRole('heading', { level: 1 })).toBeVisible()
  expect(await barriers(app.page)).toEqual([])
  await picture('frame')
  await app.page.keyboard.press('r')
  await expect(frame.getByRole('heading', { name: 'Revoked' })).toBeVisible()
  await app.page.keyboard.press('u')
  await expect(frame.getByRole('heading', { name: 'Revoked' })).toBeHidden()
  await app.page.keyboard.press('Escape')
  await expect(sheet()).toBeFocused()
})

test('a number opens the frames it counts', async () => {
  const number = app.page.getByRole('button', { name: /^\d[\d,]* Could leave$/ })
  const counted = /^[\d,]+/.exec((await number.textContent()) ?? '')?.[0] ?? 'no count'
  await number.click()
  await expect(app.page.getByText(`${counted} shown`)).toBeVisible()
  await number.click()
})

test('a search in plain words says what it was understood as', async () => {
  await app.page.getByRole('searchbox').fill('documents with a card number')
  await app.page.keyboard.press('Enter')
  await expect(app.page.getByRole('button', { name: 'Remove the filter Payment card' })).toBeVisible()
  await app.page.getByRole('button', { name: 'Show everything' }).first().click()
})

const sheet = () => app.page.getByRole('grid')

async function pressButton(name: string): Promise<void> {
  await app.page.getByRole('button', { name }).focus()
  await app.page.keyboard.press('Enter')
}

async function go(view: (typeof views)[number]): Promise<void> {
  await app.page.getByRole('navigation', { name: 'Views' }).getByRole('button', { name: view }).click()
}

/** Settings are changed as the settings view does it, and the page starts again on them. */
async function change(part: Readonly<Record<string, string>>): Promise<void> {
  await app.page.evaluate((input) => window.safelight.call('changeSettings', input), part)
  await app.page.reload()
  await expect(app.page.getByRole('navigation', { name: 'Views' })).toBeVisible()
}

async function settle(): Promise<void> {
  await expect(app.page.getByRole('main').getByRole('status').filter({ hasText: 'Developing' })).toHaveCount(
    0,
  )
}

async function picture(name: string): Promise<void> {
  await app.page.screenshot({ path: join(screenshots, `${name}.png`) })
}
