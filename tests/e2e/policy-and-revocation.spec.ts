import { expect, test } from 'playwright/test'

import { askApp } from '../harness/ask-app'
import { barriers } from '../harness/barriers'
import { appWritableFolder, launchApp, type RunningApp } from '../harness/electron-app'

const asOf = Date.parse('2025-06-27T12:00:00Z')

let app: RunningApp
test.describe.configure({ mode: 'serial' })
test.beforeAll(async () => {
  app = await launchApp('source', appWritableFolder('policy'))
  await call('addSampleRoll', {})
  await call('changeSettings', { hasSeenFirstRun: true })
  await call('setAsOf', { asOf })
  await call('setConsent', {
    consent: { known: 'events', events: [{ switch: 'cloud', state: 'on', at: asOf }] },
  })
  await expect
    .poll(async () => ((await call('suggestions', {})) as readonly unknown[]).length)
    .toBeGreaterThan(0)
  await app.page.reload()
})
test.afterAll(() => app.close())

for (const chapter of ['The fine print', 'Compare', 'What if']) {
  test(`${chapter} has no barrier and its numbers open frames`, async () => {
    await go('Policy')
    await tab(chapter).click()
    await settle()
    expect(await barriers(app.page)).toEqual([])
    const figure = app.page.getByRole('tabpanel').locator('.figure').first()
    await expect(figure).toBeVisible()
    await figure.click()
    await expect(app.page.getByText(/^[\d,]+ shown$/)).toBeVisible()
  })
}

test('ninety days instead of thirty let more leave', async () => {
  await go('Policy')
  await tab('What if').click()
  await app.page.getByLabel('said').selectOption({ label: 'The last 90 days' })
  const leaving = app.page.getByRole('row', { name: /Would leave/ }).getByRole('button')
  // Until it is answered, what was asked before stands there.
  await expect
    .poll(async () => {
      const [now, then] = await leaving.allTextContents()
      return leading(then) - leading(now)
    })
    .toBeGreaterThan(0)
})

test('the days of the timeline are walked by keyboard', async () => {
  await call('setConsent', {
    consent: { known: 'events', events: [{ switch: 'cloud', state: 'on', at: asOf - 10 * 86_400_000 }] },
  })
  await go('Timeline')
  const slider = app.page.getByRole('slider', { name: 'Day to look at' })
  await slider.focus()
  const before = await slider.getAttribute('aria-valuetext')
  await app.page.keyboard.press('ArrowLeft')
  await expect(slider).not.toHaveAttribute('aria-valuetext', before ?? '')
  expect(await barriers(app.page)).toEqual([])
})

test('a suggestion is drawn, and sharing it is only told', async () => {
  await go('Suggestions')
  await app.page
    .getByRole('button', { name: /Made of/ })
    .first()
    .focus()
  await app.page.keyboard.press('Enter')
  await settle()
  expect(await barriers(app.page)).toEqual([])
  await app.page.getByRole('radio', { name: 'Share it' }).click()
  await expect(app.page.getByText('Whoever you choose would see it.')).toBeVisible()
  await app.page.keyboard.press('Escape')
  await expect(app.page.getByRole('heading', { level: 1, name: 'What you would get for it' })).toBeVisible()
})

test('a rule is looked at, made, and undone by keyboard alone', async () => {
  await go('Revocations')
  await tab('Revoke by rule').focus()
  await app.page.keyboard.press('Enter')
  await app.page.getByRole('combobox', { name: 'Take out' }).selectOption('theme')
  await app.page.getByRole('button', { name: 'See what would change' }).focus()
  await app.page.keyboard.press('Enter')
  const plan = app.page.getByRole('dialog', { name: 'Before you revoke' })
  const revoke = plan.getByRole('button', { name: /^Revoke/ })
  await expect(revoke).toBeVisible()
  expect(await barriers(app.page)).toEqual([])
  await revoke.focus()
  await app.page.keyboard.press('Enter')
  await expect(plan).toBeHidden()
  await tab('On your phone').click()
  await expect(app.page.getByText('Not yet done on your phone', { exact: true })).toBeVisible()
  expect(await barriers(app.page)).toEqual([])
  await tab('Receipts').click()
  await expect(app.page.getByRole('heading', { name: 'Theme: Pets' })).toBeVisible()
  await app.page.getByRole('tabpanel').getByRole('button', { name: 'Undo' }).focus()
  await app.page.keyboard.press('Enter')
  await expect(app.page.getByText(/^Undone on/)).toBeVisible()
})

const tab = (name: string) => app.page.getByRole('tab', { name, exact: true })
const leading = (text: string | undefined): number =>
  Number(/^[\d,]+/.exec(text ?? '')?.[0].replaceAll(',', '') ?? Number.NaN)

const call = (name: string, input: unknown): Promise<unknown> => askApp(app, name, input)

async function go(view: string): Promise<void> {
  await app.page.getByRole('navigation', { name: 'Views' }).getByRole('button', { name: view }).click()
}

async function settle(): Promise<void> {
  await expect(app.page.getByRole('main').getByRole('status').filter({ hasText: 'Developing' })).toHaveCount(
    0,
  )
}
