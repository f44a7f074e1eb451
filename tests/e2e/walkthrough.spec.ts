import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'

import { expect, test } from 'playwright/test'

import type { Summary } from '../../shared/ipc/auditor'
import { walkthroughSteps } from '../../shared/ipc/walkthrough'
import { askApp } from '../harness/ask-app'
import { barriers } from '../harness/barriers'
import { appWritableFolder, launchApp, projectFolder, type RunningApp } from '../harness/electron-app'

const dataFolder = appWritableFolder('walkthrough')
const reports = appWritableFolder('reports')
const screenshots = resolve(projectFolder, process.env['SAFELIGHT_SCREENSHOTS'] ?? 'out/screenshots')
let app: RunningApp
let before: Summary

test.describe.configure({ mode: 'serial' })
test.beforeAll(async () => {
  mkdirSync(screenshots, { recursive: true })
  app = await launchApp('source', dataFolder)
  await press('Use the sample roll')
  await expect(button('Continue')).toBeVisible()
  await press('Continue')
  await press('Show me')
})
test.afterAll(() => app.close())

test('the first answer is given with three ways on, and has no barrier', async () => {
  await expect(app.page.getByRole('heading', { level: 1, name: /would leave at once/ })).toBeVisible()
  for (const way of ['What to do on the phone', 'Take things out', 'I had already allowed it']) {
    await expect(button(way)).toBeVisible()
  }
  expect(await barriers(app.page)).toEqual([])
  await picture('first-answer')
  await press('Take things out')
  await expect(app.page.getByRole('navigation', { name: 'Views' })).toBeVisible()
})

test('the walkthrough begins by keyboard and keeps what was before', async () => {
  before = await call<Summary>('summary', {})
  await press('Walkthrough')
  await press('Begin the walkthrough')
  await expect(heading('The prompt')).toBeFocused()
  await expect.poll(async () => (await call<Summary>('summary', {})).consent.known).toBe('never')
})

test('each of its ten steps is reached by an arrow key and has no barrier', async () => {
  const titles = []
  for (const [at, step] of walkthroughSteps.entries()) {
    await expect(app.page.getByText(`Step ${at + 1} of 10`)).toBeVisible()
    await expect(app.page.locator('.walk-stage[aria-busy="false"]')).toBeVisible()
    expect(await barriers(app.page)).toEqual([])
    titles.push(await app.page.getByRole('heading', { level: 1 }).textContent())
    await picture(`walkthrough-${step}`)
    if (at < walkthroughSteps.length - 1) await app.page.keyboard.press('ArrowRight')
  }
  expect(new Set(titles).size).toBe(10)
})

test('a finding is noted and signed off, and is there after the page starts anew', async () => {
  await app.page
    .getByRole('textbox', { name: 'Finding at this step' })
    .fill('The ledger was checked in the room.')
  await app.page.getByLabel('Your name').fill('A. Auditor')
  await press('Sign off')
  await expect(app.page.getByText(/^Signed by A\. Auditor/).first()).toBeVisible()
  await app.page.reload()
  await press('Walkthrough')
  await expect(heading('The report, verified')).toBeVisible()
  await expect(app.page.getByText('1 of 10 steps signed')).toBeVisible()
})

test('the ledger is checked on the spot', async () => {
  await press('Check the ledger now')
  await expect(app.page.getByText(/^Whole: [\d,]+ entries/)).toBeVisible()
})

test('revoking on its step takes findings away, for real', async () => {
  await app.page
    .getByRole('navigation', { name: 'Steps' })
    .getByRole('button', { name: /Revoke/ })
    .click()
  await app.page
    .getByRole('button', { name: /^Revoke [\d,]+ photo/ })
    .first()
    .click()
  await expect(app.page.getByText(/photos? taken out/)).toBeVisible()
  expect((await call<Summary>('summary', {})).totals.revoked).toBeGreaterThan(0)
})

test('presenter mode shows the stage alone and ends with Escape', async () => {
  await press('Presenter mode')
  await expect(app.page.getByRole('navigation', { name: 'Views' })).toBeHidden()
  expect(await barriers(app.page)).toEqual([])
  await picture('walkthrough-presenter')
  await app.page.keyboard.press('Escape')
  await expect(app.page.getByRole('navigation', { name: 'Views' })).toBeVisible()
})

for (const [format, files] of [
  ['The evidence', ['audit.zip', 'audit-walkthrough.json']],
  ['A PDF', ['audit.pdf']],
  ['A page', ['audit.html']],
] as const) {
  test(`the report is saved as ${format}`, async () => {
    await app.electron.evaluate(
      ({ dialog }, filePath) => {
        dialog.showSaveDialog = async () => ({ canceled: false, filePath })
      },
      join(reports, files[0]),
    )
    await press('Report')
    await app.page.getByRole('button', { name: format }).click()
    await expect(app.page.getByText(/^Saved in/)).toBeVisible()
    for (const file of files) expect(existsSync(join(reports, file))).toBe(true)
  })
}

test('the saved evidence is verified by its own checker, the findings are in it, the PDF is one', () => {
  const verifier = join(projectFolder, 'resources/verifier/verify.mjs')
  const { status, stdout } = spawnSync(process.execPath, [verifier, join(reports, 'audit.zip')], {
    encoding: 'utf8',
  })
  expect(status, stdout).toBe(0)
  const record = readFileSync(join(reports, 'audit-walkthrough.json'), 'utf8')
  expect(record).toContain('The ledger was checked in the room.')
  expect(readFileSync(join(reports, 'audit.pdf')).subarray(0, 5).toString()).toBe('%PDF-')
})

test('its end puts switch, clock and revocations back as they were', async () => {
  await press('Walkthrough')
  await press('End, and put everything back')
  await expect(button('Begin the walkthrough')).toBeVisible()
  const after = await call<Summary>('summary', {})
  expect(after.consent).toEqual(before.consent)
  expect(after.asOf).toBe(before.asOf)
  expect(after.policy).toEqual(before.policy)
  expect(after.totals.revoked).toBe(before.totals.revoked)
})

test('pictures and names are covered for showing, by one switch in every view', async () => {
  await app.page.getByRole('switch', { name: 'Cover pictures' }).focus()
  await app.page.keyboard.press('Space')
  await expect(app.page.getByRole('switch', { name: 'Pictures covered' })).toBeChecked()
  await press('Audit log')
  await expect(app.page.getByRole('grid')).toBeVisible()
  await picture('sheet-covered')
  expect(await barriers(app.page)).toEqual([])
})

test('all data is deleted on request and shown to be gone', async () => {
  await press('Settings')
  await press('Delete everything this app keeps')
  await expect(button('Delete now')).toBeDisabled()
  await app.page.getByLabel('Yes, delete all of it').check()
  const gone = app.electron.waitForEvent('window', (page) => page.url().includes('erased.html'))
  await button('Delete now').click()
  const page = await gone
  await expect(page.getByRole('heading', { name: 'Everything was deleted' })).toBeVisible()
  expect(existsSync(join(dataFolder, 'audit.sqlite'))).toBe(false)
  expect(existsSync(join(dataFolder, 'sample-roll'))).toBe(false)
})

const button = (name: string) => app.page.getByRole('button', { name, exact: false }).first()
const heading = (name: string) => app.page.getByRole('heading', { level: 1, name })

async function press(name: string): Promise<void> {
  await button(name).focus()
  await app.page.keyboard.press('Enter')
}

async function picture(name: string): Promise<void> {
  await app.page.screenshot({ path: join(screenshots, `${name}.png`) })
}

const call = <Value>(name: string, input: unknown): Promise<Value> => askApp<Value>(app, name, input)
