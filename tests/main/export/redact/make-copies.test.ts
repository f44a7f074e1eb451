import { createHash, randomBytes } from 'node:crypto'
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

import sharp from 'sharp'
import { afterEach, beforeAll, beforeEach, expect, test } from 'vitest'

import { createNodeEngine } from '../../../../electron/main/analysis/node-engine'
import { startAuditor } from '../../../../electron/main/auditor-client'
import { compose } from '../../../../electron/main/compose'
import type { Services } from '../../../../electron/main/services'
import type { ItemId } from '../../../../shared/domain/item/ids'
import { instant } from '../../../../shared/domain/item/instant'
import type { CopiesState } from '../../../../shared/ipc/copies'
import { nightAtHome } from '../../../fixtures/night-at-home'
import { buildProcesses, builtAuditor, builtEngine } from '../../../harness/built-processes'
import { failWhenTried } from '../../../harness/no-way-out'
import { fingerprintOf, put, temporaryFolder } from '../../../harness/roll-folder'

beforeAll(() => buildProcesses('auditor', 'cli-engine'))

let folder: ReturnType<typeof temporaryFolder>
let [root, target] = ['', '']
let folderChosen: string | null = null
let services: Services | null = null
const asOf = instant(Date.parse('2025-06-27T12:00:00Z'))

beforeEach(async () => {
  folder = temporaryFolder()
  root = join(folder.path, 'roll')
  target = join(folder.path, 'copies')
  mkdirSync(root)
  mkdirSync(target)
  for (const day of [1, 2, 3, 4])
    put(root, `IMG_000${String(day)}.jpg`, await nightAtHome(day, { width: 80, height: 60 }))
  put(root, 'drawing.svg', '<svg xmlns="http://www.w3.org/2000/svg"/>')
  const auditor = await startAuditor(builtAuditor, {
    dataFolder: null,
    keys: { signing: randomBytes(32), embeddings: randomBytes(32) },
    packsFolders: [join(import.meta.dirname, '../../../../resources/policies')],
    onNetworkTried: failWhenTried,
    now: asOf,
  })
  services = await compose({
    version: '0',
    dataFolder: null,
    auditor,
    engine: createNodeEngine({
      script: builtEngine,
      width: 1,
      modelsFolder: null,
      mostMemoryBytes: 2 * 1_024 ** 3,
      onNetworkTried: failWhenTried,
    }),
    clock: () => asOf,
    onWake: () => () => undefined,
    isOnMains: () => true,
    onMainsChange: () => () => undefined,
    makeSampleRoll: () => Promise.reject(new Error('no sample roll here')),
    chooseFolder: () => Promise.resolve(folderChosen),
    blockedAttempts: () => 0,
    wasRecovered: auditor.wasRecovered,
    pace: 'at-once',
  })
  await services.settings.change({ metadataOnly: true })
  await services.rolls.add(root)
  await services.whenIdle()
  await services.auditor.setConsent({
    consent: { known: 'events', events: [{ switch: 'cloud', state: 'on', at: asOf }] },
  })
})
afterEach(async () => {
  await services?.stop()
  services = null
  folder.remove()
})

async function itemsOf(made: Services): Promise<readonly ItemId[]> {
  const document = await made.auditor.document({ selected: null })
  return document.items.map(({ id }) => id)
}

test('copies without a place tell no home any more, and the originals are untouched', async () => {
  const made = services as Services
  const before = fingerprintOf(root)
  const report = await made.writeCopies({ items: await itemsOf(made), without: ['place'], cover: [] }, target)
  expect(fingerprintOf(root)).toEqual(before)
  expect(report.written.map(({ name }) => name).toSorted()).toEqual(readdirSync(target).toSorted())
  expect(report.refused.map(({ why }) => why)).toEqual(['format-not-rewritten'])
  const kinds = (side: 'before' | 'after') =>
    new Set(report.audited?.[side].inferences.map(({ kind }) => kind))
  expect(kinds('before')).toContain('home')
  expect(kinds('after')).not.toContain('home')
  expect(kinds('after')).not.toContain('place')
  expect(kinds('after')).toContain('device')
  expect(report.audited?.before.totals).toMatchObject({ items: 4, would: 4 })
})

test('where the time goes the name goes too, and what nobody can date could leave', async () => {
  const made = services as Services
  const report = await made.writeCopies({ items: await itemsOf(made), without: ['time'], cover: [] }, target)
  expect(readdirSync(target).toSorted()[0]).toBe('copy-0001.jpg')
  expect(report.audited?.after.totals).toMatchObject({ would: 0, could: 4 })
})

test('nothing is written into a roll or above one, and no file is replaced', async () => {
  const made = services as Services
  const items = await itemsOf(made)
  const request = { items, without: ['all'], cover: [] } as const
  mkdirSync(join(root, 'inside'))
  for (const refused of [root, join(root, 'inside'), folder.path]) {
    await expect(made.writeCopies(request, refused)).rejects.toThrow('root-inside-another')
  }
  writeFileSync(join(target, 'copy-0001.jpg'), 'mine')
  const report = await made.writeCopies(request, target)
  expect(readFileSync(join(target, 'copy-0001.jpg'), 'utf8')).toBe('mine')
  expect(report.written[0]?.name).toBe('copy-0001-2.jpg')
})

test('what was not looked at is not passed off as covered', async () => {
  const made = services as Services
  const report = await made.writeCopies({ items: await itemsOf(made), without: [], cover: ['faces'] }, target)
  expect(report.written).toEqual([])
  expect(new Set(report.refused.map(({ why }) => why))).toEqual(new Set(['not-looked-at']))
  expect(readdirSync(target)).toEqual([])
})

test('a format that is not rewritten is drawn anew, keeps what was to stay, and is recorded', async () => {
  const made = services as Services
  const avif = await sharp(await nightAtHome(1, { width: 80, height: 60 }))
    .keepExif()
    .avif()
    .toBuffer()
  put(root, 'IMG_0009.avif', avif)
  for (const { id } of made.rolls.list()) await made.rolls.rescan(id)
  await made.whenIdle()
  const id = createHash('sha256').update(avif).digest('hex') as ItemId
  const report = await made.writeCopies({ items: [id], without: ['place'], cover: [] }, target)
  const [copy] = report.written
  expect(copy).toMatchObject({ name: 'IMG_0009.jpg', isDrawnAnew: true })
  expect(copy?.tells.before).toMatchObject({ place: true, time: true, camera: true })
  expect(copy?.tells.after).toMatchObject({ place: false, time: true, camera: true })
  const { lines } = await made.auditor.ledgerPage({ offset: 0, limit: 1 })
  expect(lines.map(({ event }) => event)).toEqual(['exported'])
})

test('cancelling ends after the file at hand, and what was written stays', async () => {
  const made = services as Services
  const items = (await itemsOf(made)).slice(0, 4)
  const states: CopiesState[] = []
  made.copies.onState((state) => {
    states.push(state)
    if (state.state === 'making' && state.done === 1 && !state.isCancelling) made.copies.cancel()
  })
  folderChosen = target
  await made.copies.start({ items, without: ['all'], cover: [] })
  await expect.poll(() => made.copies.state().state).toBe('made')
  const { report } = made.copies.state()
  if (report === null) throw new Error('made without a report')
  expect(report).toMatchObject({ ended: 'cancelled' })
  expect(readdirSync(target)).toHaveLength(report.written.length)
  expect(report.written.length + report.refused.length).toBe(2)
  expect(states.some(({ isCancelling }) => isCancelling)).toBe(true)
})
