import { mkdirSync, readFileSync, readdirSync } from 'node:fs'
import { basename, join, resolve } from 'node:path'

import exifr from 'exifr'
import { expect, test } from 'playwright/test'
import sharp from 'sharp'

import type { AppStatus } from '../../shared/ipc/app'
import type { CopiesReport, CopiesState } from '../../shared/ipc/copies'
import { corpusFolder } from '../corpus/corpus-folder'
import { nightAtHome } from '../fixtures/night-at-home'
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
import { landPhoto } from '../harness/real-photos'
import { fingerprintOf, put } from '../harness/roll-folder'

const faces = join(projectFolder, 'node_modules/@vladmandic/face-api/demo/sample1.jpg')
const corpus = corpusFolder()
const heic = corpus === null ? null : join(corpus, 'formats/files/ME_cheers_1440x960.heic')
const photos = [faces, ...(heic === null ? [] : [heic])]
const screenshots = resolve(projectFolder, process.env['SAFELIGHT_SCREENSHOTS'] ?? 'out/screenshots')
const roll = rollFolder()
const target = appWritableFolder('copies')
let app: RunningApp
let untouched: readonly string[] = []
let revokedName = ''

test.describe.configure({ mode: 'serial' })
test.beforeAll(async () => {
  mkdirSync(screenshots, { recursive: true })
  for (const photo of photos) landPhoto(photo, roll, basename(photo))
  for (const day of [1, 2, 3, 4])
    put(roll, `IMG_000${String(day)}.jpg`, await nightAtHome(day, { width: 480, height: 360 }))
  untouched = fingerprintOf(roll)
  app = await launchApp('source', appWritableFolder('copies-data'))
  await answerFolderDialog(app.electron, roll)
  await call('chooseRoll', {})
  await call('changeSettings', { hasSeenFirstRun: true, view: 'list' })
  await expect.poll(isQuiet).toBe(true)
  await app.page.reload()
})
test.afterAll(() => app.close())

test('copies are begun from chosen photos, and a folder among the photos is refused in words', async () => {
  test.info().annotations.push({ type: 'HEIC', description: heic === null ? 'no corpus: left out' : 'real' })
  await app.page
    .getByRole('checkbox', { name: /^Choose / })
    .first()
    .check()
  await app.page.getByRole('button', { name: 'Choose all shown' }).click()
  await app.page.getByRole('button', { name: 'Copies with less in them' }).click()
  await expect(app.page.getByRole('checkbox', { name: 'Where it was taken' })).toBeDisabled()
  await app.page.getByRole('checkbox', { name: 'Faces' }).check()
  expect(await barriers(app.page)).toEqual([])
  await app.page.screenshot({ path: join(screenshots, 'copies-wish.png') })
  await answerFolderDialog(app.electron, roll)
  await write()
  await expect(app.page.getByText('lies inside one that is already watched')).toBeVisible()
  expect(fingerprintOf(roll)).toEqual(untouched)
})

test('they are written, read and audited again, and shown beside the originals', async () => {
  await app.page.getByRole('button', { name: 'Make other copies' }).click()
  await app.page.getByRole('checkbox', { name: 'Faces' }).check()
  await answerFolderDialog(app.electron, target)
  await write()
  await expect(app.page.getByText(`${String(photos.length + 4)} copies are in this folder:`)).toBeVisible()
  const { written, refused, audited } = await report()
  expect(refused).toEqual([])
  expect(written.map(({ name }) => name).toSorted()).toEqual(readdirSync(target).toSorted())
  const kinds = (side: 'before' | 'after') => new Set(audited?.[side].inferences.map(({ kind }) => kind))
  expect(kinds('before')).toContain('home')
  expect([...kinds('after')].filter((kind) => ['home', 'place', 'device', 'person'].includes(kind))).toEqual(
    [],
  )
  expect(written.some(({ tells }) => (tells.before.faces ?? 0) > 0)).toBe(true)
  expect(written.every(({ tells }) => tells.after.faces === 0)).toBe(true)
  await expect(app.page.getByRole('row', { name: /^Home 1 0$/ })).toBeVisible()
  const pictures = app.page.locator('.copy-pair img')
  await expect(pictures).toHaveCount(2 * written.length)
  await expect
    .poll(() => pictures.evaluateAll((all) => all.every((one) => (one as HTMLImageElement).naturalWidth > 0)))
    .toBe(true)
  expect(await barriers(app.page)).toEqual([])
  await app.page.screenshot({ path: join(screenshots, 'copies.png') })
})

test('no byte of the originals changed, and the files say no more than was said', async () => {
  expect(fingerprintOf(roll)).toEqual(untouched)
  for (const name of readdirSync(target)) {
    const bytes = readFileSync(join(target, name))
    expect(await sharp(bytes).metadata()).toMatchObject({ format: 'jpeg' })
    const told = ((await exifr.parse(bytes)) ?? {}) as Record<string, unknown>
    expect(Object.keys(told).filter((key) => /GPS|Date|Make|Model|latitude/i.test(key))).toEqual([])
  }
})

test('a revocation is a way to its copies too, and the ledger says that copies were written', async () => {
  const [item] = (await report()).written.map((one) => one.item)
  await call('revoke', { what: { item } })
  const { frame } = await call<{ readonly frame: { readonly name: string } }>('frameDetail', { item })
  revokedName = frame.name
  await app.page.keyboard.press('Escape')
  await app.page
    .getByRole('navigation', { name: 'Views' })
    .getByRole('button', { name: 'Revocations' })
    .click()
  await app.page.getByRole('button', { name: 'Copies with less in them' }).click()
  await expect(app.page.getByRole('heading', { name: 'Copies of 1 photo' })).toBeVisible()
  await app.page.keyboard.press('Escape')
  await app.page.getByRole('tab', { name: 'Copies', exact: true }).click()
  await expect(app.page.getByText('Side by side')).toBeVisible()
  const { lines } = await call<{
    readonly lines: readonly { readonly event: string; readonly line: string }[]
  }>('ledgerPage', { offset: 0, limit: 1_000 })
  const exported = lines.filter(({ event }) => event === 'exported')
  expect(exported.map(({ line }) => (JSON.parse(line) as { readonly what: string }).what)).toEqual(['copies'])
})

test('what to do on the phone is saved to print, and as the list of what may stay', async () => {
  await app.page.getByRole('tab', { name: 'On your phone', exact: true }).click()
  await expect(app.page.getByText('Not yet done on your phone', { exact: true })).toBeVisible()
  expect(await barriers(app.page)).toEqual([])
  await savedAs('phone.pdf', 'Save a page to print')
  expect(readFileSync(join(target, 'phone.pdf')).subarray(0, 5).toString()).toBe('%PDF-')
  await savedAs('phone.txt', 'Save the list of what may stay')
  const lines = readFileSync(join(target, 'phone.txt'), 'utf8').trim().split('\n')
  expect(lines).toHaveLength(photos.length + 3)
  expect(lines).not.toContain(revokedName)
})

async function savedAs(name: string, button: string): Promise<void> {
  await app.electron.evaluate(
    ({ dialog }, filePath) => {
      dialog.showSaveDialog = async () => ({ canceled: false, filePath })
    },
    join(target, name),
  )
  await app.page.getByRole('button', { name: button }).click()
  await expect(app.page.getByText(`Saved in ${target}: ${name}`)).toBeVisible()
}

const write = () => app.page.getByRole('button', { name: /^Choose a folder and write/ }).click()

async function isQuiet(): Promise<boolean> {
  const { progress, rolls } = await call<AppStatus>('status', {})
  return progress.stage === 'idle' && rolls[0]?.state === 'watching'
}

async function report(): Promise<CopiesReport> {
  const { report: made } = await call<CopiesState>('copies', {})
  if (made === null) throw new Error('no copies were made')
  return made
}

const call = <Output>(name: string, input: unknown): Promise<Output> => askApp<Output>(app, name, input)
