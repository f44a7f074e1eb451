import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'

import { expect, test } from 'playwright/test'

import { askApp } from '../harness/ask-app'
import { appWritableFolder, launchApp, type RunningApp } from '../harness/electron-app'

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const tabs = ['In one page', 'People', 'Map', 'Calendar', 'Documents', 'Devices', 'Everything'] as const

let app: RunningApp
test.describe.configure({ mode: 'serial' })
test.beforeAll(async () => {
  app = await launchApp('source', appWritableFolder('learned'))
  await call('addSampleRoll', {})
  await call('changeSettings', { hasSeenFirstRun: true })
  await expect
    .poll(async () => ((await call('places', {})) as { homeFrom: readonly string[] }).homeFrom.length, {
      timeout: 120_000,
    })
    .toBeGreaterThan(0)
  await app.page.reload()
  await app.page.getByRole('button', { name: 'Learned' }).click()
})
test.afterAll(() => app.close())

test('every tab is reached by arrow keys and has no barrier', async () => {
  await tab('In one page').focus()
  for (const name of tabs) {
    await expect(tab(name)).toBeFocused()
    await expect(tab(name)).toHaveAttribute('aria-selected', 'true')
    await expect(app.page.getByRole('tabpanel').getByRole('status')).toHaveCount(0)
    expect(await barriers()).toEqual([])
    await app.page.keyboard.press('ArrowRight')
  }
})

test('the map is zoomed by keys, and says how far things are apart', async () => {
  await tab('Map').click()
  const scale = app.page.locator('.map-scale')
  const before = await scale.textContent()
  await app.page.getByRole('application', { name: 'Map of your photos' }).focus()
  for (let press = 0; press < 12; press += 1) await app.page.keyboard.press('+')
  await expect(scale).not.toHaveText(before ?? '')
  await app.page.keyboard.press('0')
  await expect(scale).toHaveText(before ?? '')
})

test('the photos that already give the home away are opened by their number', async () => {
  await tab('Map').click()
  await app.page.getByRole('button', { name: /give your home away/ }).click()
  await expect(app.page.getByText('3 shown')).toBeVisible()
  await app.page.getByRole('button', { name: 'Learned' }).click()
  await expect(tab('Map')).toHaveAttribute('aria-selected', 'true')
})

test('an hour of the week is reached by arrow keys and opens its photos', async () => {
  await tab('Calendar').click()
  const field = app.page.getByRole('gridcell', { name: 'Monday 12:00' })
  await field.focus()
  await app.page.keyboard.press('ArrowDown')
  await expect(app.page.getByRole('gridcell', { name: 'Tuesday 12:00' })).toBeFocused()
  await app.page.keyboard.press('Enter')
  await expect(app.page.getByText('Tuesday 12:00', { exact: false }).first()).toBeVisible()
})

const tab = (name: (typeof tabs)[number]) => app.page.getByRole('tab', { name })

const call = (name: string, input: unknown): Promise<unknown> => askApp(app, name, input)

async function barriers(): Promise<readonly string[]> {
  await app.page.evaluate(axeSource)
  return app.page.evaluate(async () => {
    const axe = Reflect.get(window, 'axe') as typeof import('axe-core')
    const { violations } = await axe.run()
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' | ')}`)
  })
}
