import { join } from 'node:path'

import { expect, test, type Locator } from 'playwright/test'

import { textKinds } from '../../shared/domain/item/facts'
import type { Frame, LedgerLine } from '../../shared/ipc/auditor'
import type { FrameFilter } from '../../shared/ipc/schemas'
import { askApp } from '../harness/ask-app'
import { appWritableFolder, launchApp, projectFolder, rollFolder } from '../harness/electron-app'
import type { RunningApp } from '../harness/electron-app'
import { facesIn, makeKnownRoll } from '../harness/known-roll'

const demo = join(projectFolder, 'node_modules/@vladmandic/face-api/demo/sample3.jpg')

let app: RunningApp
test.describe.configure({ mode: 'serial' })
test.beforeAll(async () => {
  const dataFolder = appWritableFolder('sensitive')
  const [person] = await facesIn(demo)
  if (person === undefined) throw new Error('the demo picture shows no face')
  await makeKnownRoll({ dataFolder, rollFolder: rollFolder() }, { items: 400, person, photosOfPerson: 20 })
  app = await launchApp('source', dataFolder)
  await app.page.getByRole('button', { name: 'Learned' }).click()
  await app.page.getByRole('tab', { name: 'Documents' }).click()
})
test.afterAll(() => app.close())

test('documents stay covered until somebody uncovers them, and that is in the ledger', async () => {
  await expect(uncover().first()).toBeVisible()
  expect(await viewed()).toEqual([])
  await uncover().first().click()
  await expect(app.page.getByRole('button', { name: /^Cover again/ })).toHaveCount(1)
  await expect.poll(viewed).toEqual(['document'])
  // To cover them again is no view.
  await app.page.getByRole('button', { name: /^Cover again/ }).click()
  await expect(app.page.getByRole('button', { name: /^Cover again/ })).toHaveCount(0)
  expect(await viewed()).toEqual(['document'])
})

test('by keyboard alone it is the same, and the ledger’s own view tells it in words', async () => {
  await uncover().last().focus()
  await app.page.keyboard.press('Enter')
  await expect.poll(viewed).toEqual(['document', 'document'])
  await app.page.getByRole('button', { name: 'Ledger' }).click()
  await expect(app.page.getByText('Something sensitive was looked at')).toHaveCount(2)
})

test('beside a frame, every small picture in which something can be read is covered, and no other', async () => {
  const papers = new Set((await framesOf({ textKinds })).map(({ name }) => name))
  const inTime = (await framesOf({})).filter(({ takenLocal }) => takenLocal !== null)
  const paper = inTime.find((frame, at) => papers.has(frame.name) && isNear(frame, inTime[at + 1]))
  if (paper === undefined) throw new Error('no document was photographed within two days of another photo')
  await app.page.getByRole('button', { name: 'Audit log' }).click()
  await app.page.getByRole('searchbox').fill(paper.name.toLowerCase())
  await app.page.keyboard.press('Enter')
  await expect(app.page.getByText('1 shown')).toBeVisible()
  await app.page.getByRole('grid').focus()
  await app.page.keyboard.press('Enter')
  const beside = app.page.getByRole('navigation', { name: 'Around it in time' }).getByRole('button')
  await expect(beside.first()).toBeVisible()
  const titles = await titlesOf(beside)
  const read = titles.filter((title) => papers.has(title))
  expect(titles.length).toBeGreaterThan(read.length)
  await expect.poll(async () => titlesOf(beside.and(app.page.locator('.neighbour-covered')))).toEqual(read)
})

const framesOf = async (filter: FrameFilter) => {
  const page = { filter, order: 'taken', offset: 0, limit: 400 }
  return (await askApp<{ readonly frames: readonly Frame[] }>(app, 'framePage', page)).frames
}

const isNear = (one: Frame, other: Frame | undefined): boolean =>
  Math.abs(Date.parse(one.takenLocal ?? '') - Date.parse(other?.takenLocal ?? '')) < 2 * 86_400_000

const titlesOf = (buttons: Locator) =>
  buttons.evaluateAll((all) => all.map((button) => (button as HTMLElement).title))

const uncover = () => app.page.getByRole('button', { name: /^Uncover the photos/ })

/** The kinds that were viewed, oldest first. */
async function viewed(): Promise<readonly unknown[]> {
  const { lines } = await askApp<{ readonly lines: readonly LedgerLine[] }>(app, 'ledgerPage', {
    offset: 0,
    limit: 50,
  })
  return lines
    .map(({ line }) => JSON.parse(line) as { readonly event: string; readonly kind?: string })
    .filter(({ event }) => event === 'sensitive-viewed')
    .map(({ kind }) => kind)
    .toReversed()
}
