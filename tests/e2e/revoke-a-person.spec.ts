import { join } from 'node:path'

import { expect, test } from 'playwright/test'

import type { LearnedPeople } from '../../shared/domain/audit/learned-people'
import type { PersonId } from '../../shared/domain/item/ids'
import type { AppStatus } from '../../shared/ipc/app'
import type { Frame, FrameIndex } from '../../shared/ipc/auditor'
import type { Receipt } from '../../shared/domain/revocation/revocation'
import { askApp } from '../harness/ask-app'
import { appWritableFolder, launchApp, projectFolder, rollFolder } from '../harness/electron-app'
import type { RunningApp } from '../harness/electron-app'
import { facesIn, makeKnownRoll } from '../harness/known-roll'
import { landPhoto } from '../harness/real-photos'
import { pressAndWait } from './press-and-wait'

const items = 5_000
const photosOfPerson = 500
const asOf = Date.parse('2025-06-27T12:00:00Z')
/** The face package's own demo pictures: one woman is in both, months, clothes and light apart. */
const demo = join(projectFolder, 'node_modules/@vladmandic/face-api/demo')
const [known, later] = [join(demo, 'sample3.jpg'), join(demo, 'sample1.jpg')]

const folders = { dataFolder: '', rollFolder: '' }
let app: RunningApp
let person: PersonId
let receipt = ''
const took: Record<string, number> = {}

test.describe.configure({ mode: 'serial' })
test.beforeAll(async () => {
  folders.dataFolder = appWritableFolder('person')
  folders.rollFolder = rollFolder()
  const inTheMiddle = (await facesIn(known)).find(({ face: { box } }) => box[0] > 0.5 && box[0] < 0.7)
  if (inTheMiddle === undefined) throw new Error('the demo picture shows no face in its middle')
  await makeKnownRoll(folders, { items, person: inTheMiddle, photosOfPerson })
  app = await launchApp('source', folders.dataFolder)
  await call('setAsOf', { asOf })
  await call('setConsent', {
    consent: { known: 'events', events: [{ switch: 'cloud', state: 'on', at: asOf }] },
  })
  await idle()
})
test.afterAll(() => app.close())

test('the roll is known from end to end, and one person is in five hundred photos', async () => {
  const index = (await call('frameIndex', { filter: {}, order: 'taken' })) as FrameIndex
  expect(index.total).toBe(items)
  const { persons } = (await call('people', {})) as LearnedPeople
  // Not all of them would leave, and only those are learned from.
  person = persons.toSorted((one, other) => other.photos - one.photos)[0]?.person as PersonId
  expect(await photosWith(person)).toBeGreaterThanOrEqual(photosOfPerson)
})

test('preview, cascade and receipt of revoking that person are seen at once', async () => {
  await view('Revocations')
  await app.page.getByRole('tab', { name: 'Revoke by rule' }).click()
  await app.page.getByRole('combobox', { name: 'Who' }).selectOption(person)
  const used = await processorMs()
  took['preview'] = await pressAndWait(app.page, {
    press: '.rule-maker .button-main',
    until: '.plan .plan-columns',
  })
  const plan = app.page.getByRole('dialog', { name: 'Before you revoke' })
  await expect(plan.getByText('No longer known')).toBeVisible()
  await expect(plan.getByText('what the face looks like stays stored here')).toBeVisible()
  took['revoked, on the disk, said'] = await pressAndWait(app.page, {
    press: '.plan-acts .button-main',
    until: '.toast',
  })
  took['receipt'] = await pressAndWait(app.page, { press: '#tab-receipts', until: '.receipt .edge' })
  const processor = (await processorMs()) - used
  await expect(app.page.locator('.receipt .edge')).toContainText('Ledger entry')
  // What was said is on the disk: the app gets no moment to write anything more.
  app.electron.process().kill('SIGKILL')
  const total = Object.values(took).reduce((sum, ms) => sum + ms, 0)
  const figures = {
    ...took,
    'in all (target 1,000)': total,
    'of it processor time of main and auditor': processor,
  }
  for (const [step, ms] of Object.entries(figures))
    process.stdout.write(`revoke a person in a roll of ${String(items)}: ${step}: ${ms.toFixed(0)} ms\n`)
})

test('after a kill and a new start it still holds', async () => {
  app = await launchApp('source', folders.dataFolder)
  const [held] = (await call('revocations', {})) as readonly { receipt: string; what: unknown }[]
  expect(held?.what).toEqual({ person })
  receipt = held?.receipt ?? ''
  const { removed, items: taken } = (await call('receipt', { receipt })) as Receipt
  expect(taken.length).toBeGreaterThanOrEqual(photosOfPerson)
  expect(removed.inferences).toContain(`person:${person}`)
  await view('Revocations')
  await expect(app.page.locator('.receipt .edge')).toContainText(receipt)
  expect(await call('checkLedger', {})).toMatchObject({ isWhole: true })
})

test('a new photo of that person arrives and is caught', async () => {
  await idle()
  landPhoto(later, folders.rollFolder, 'IMG_20250628_101500.jpg')
  await expect.poll(async () => (await newest())?.outcome, { intervals: [200] }).toBe('revoked')
  const caught = await newest()
  expect(caught).toMatchObject({ name: 'IMG_20250628_101500.jpg', receipt })
  expect(await photosWith(person)).toBeGreaterThan(photosOfPerson)
})

/** Main's own and its auditor's, both being one process. */
async function processorMs(): Promise<number> {
  const { user, system } = await app.electron.evaluate(() => process.cpuUsage())
  return (user + system) / 1_000
}

async function photosWith(one: PersonId): Promise<number> {
  const { total } = (await call('frameIndex', { filter: { person: one }, order: 'taken' })) as FrameIndex
  return total
}

async function newest(): Promise<Frame | undefined> {
  const page = { filter: { words: 'IMG_20250628_101500' }, order: 'taken', offset: 0, limit: 1 }
  const { frames } = (await call('framePage', page)) as { readonly frames: readonly Frame[] }
  return frames[0]
}

async function idle(): Promise<void> {
  await expect.poll(async () => ((await call('status', {})) as AppStatus).progress.stage).toBe('idle')
}

const call = (name: string, input: unknown): Promise<unknown> => askApp(app, name, input)

async function view(name: string): Promise<void> {
  await app.page.getByRole('navigation', { name: 'Views' }).getByRole('button', { name }).click()
}
