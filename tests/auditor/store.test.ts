import {
  copyFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

import { openAuditor } from '../../electron/auditor/auditor'
import { migrate, migrations } from '../../electron/auditor/store/migrations'
import { openDatabase } from '../../electron/auditor/store/database'
import { openBytes, sealBytes } from '../../electron/auditor/store/sealed'
import type { ItemId } from '../../shared/domain/item/ids'
import { syntheticRoll } from '../fixtures/synthetic-roll'
import { fill, keys, now, optionsIn } from './fill-auditor'
import { temporaryFolder, testAuditor } from './open-auditor'

const photos = syntheticRoll(30)
const item = photos[5]?.sighting.item as ItemId
const consent = { known: 'events', events: [{ switch: 'cloud', state: 'on', at: now }] } as const

/** A closed store with a roll, consent and one revocation. */
async function usedFolder(): Promise<string> {
  const folder = temporaryFolder()
  const auditor = openAuditor(optionsIn(folder))
  await fill(auditor, photos)
  await auditor.client.setConsent({ consent })
  await auditor.client.revoke({ what: { item } })
  auditor.close()
  return folder
}

const asideIn = (folder: string) => readdirSync(folder).filter((name) => name.includes('set-aside'))

test('a second instance is refused while the first is open', async () => {
  const folder = await usedFolder()
  testAuditor(optionsIn(folder))
  expect(() => openAuditor(optionsIn(folder))).toThrow('store-in-use')
  expect(asideIn(folder)).toEqual([])
})

test('a store that was closed opens again without findings', async () => {
  const folder = await usedFolder()
  expect(testAuditor(optionsIn(folder)).findings).toEqual([])
  expect(asideIn(folder)).toEqual([])
})

const damages: readonly (readonly [string, string, (file: string) => void])[] = [
  ['corrupt', 'corrupt', (file) => writeFileSync(file, Buffer.alloc(50_000, 0x5a))],
  ['damaged inside', 'corrupt', (file) => writeFileSync(file, overwritten(readFileSync(file)))],
  ['empty', 'empty', (file) => truncateSync(file, 0)],
  ['missing', 'missing', (file) => rmSync(file)],
]
test.each(damages)('a %s store is kept aside, and consent and rules come back', async (_, why, damage) => {
  const folder = await usedFolder()
  const file = join(folder, 'audit.sqlite')
  damage(file)
  const damaged = existsSync(file) ? readFileSync(file) : null
  const auditor = testAuditor(optionsIn(folder))
  expect(auditor.findings).toContain(why)
  const aside = asideIn(folder).find((name) => name.startsWith('audit.sqlite'))
  const kept = damaged === null ? null : readFileSync(join(folder, aside ?? ''))
  // The first hundred bytes hold SQLite's own counters, which looking at a file may raise.
  expect(kept?.subarray(100).equals(damaged?.subarray(100) ?? Buffer.alloc(0)) ?? true).toBe(true)
  expect((await auditor.client.summary({})).consent).toEqual(consent)
  await fill(auditor, photos)
  expect((await auditor.client.frameDetail({ item })).frame.outcome).toBe('revoked')
  const { lines } = await auditor.client.ledgerPage({ offset: 0, limit: 1_000 })
  expect(lines.map((line) => line.event)).toContain('store-recovered')
  expect(await auditor.client.checkLedger({})).toMatchObject({ isWhole: true })
})

test('a rebuilding that was cut short begins again: the backup is not overwritten by defaults', async () => {
  const folder = await usedFolder()
  const file = join(folder, 'audit.sqlite')
  rmSync(file)
  const begun = openDatabase(file)
  migrate(begun)
  begun.close()
  const auditor = testAuditor(optionsIn(folder))
  expect(auditor.findings).toContain('missing')
  expect((await auditor.client.summary({})).consent).toEqual(consent)
  await fill(auditor, photos)
  expect((await auditor.client.frameDetail({ item })).frame.outcome).toBe('revoked')
})

test('a store whose entries were all deleted is altered, not new', async () => {
  const folder = await usedFolder()
  const database = openDatabase(join(folder, 'audit.sqlite'))
  database.script('DELETE FROM entries')
  database.close()
  expect(testAuditor(optionsIn(folder)).findings).toContain('entries-differ')
})

test('an act whose backup the disk refuses is done all the same, and the state says so', async () => {
  const folder = await usedFolder()
  const auditor = testAuditor(optionsIn(folder))
  // A folder of that name refuses even root.
  mkdirSync(join(folder, 'consent-and-rules.backup.unfinished'))
  await auditor.client.revoke({ what: { folder: '2024' } })
  expect(await auditor.client.storeState({})).toMatchObject({ isBackedUp: false })
  expect((await auditor.client.revocations({})).length).toBe(2)
  rmSync(join(folder, 'consent-and-rules.backup.unfinished'), { recursive: true })
  await auditor.client.setPhoneCount({ count: 3 })
  expect(await auditor.client.storeState({})).toMatchObject({ isBackedUp: true })
})

test('a database rolled back to an older copy is caught by the file of checkpoints', async () => {
  const folder = await usedFolder()
  const older = join(temporaryFolder(), 'older.sqlite')
  copyFileSync(join(folder, 'audit.sqlite'), older)
  const auditor = openAuditor(optionsIn(folder))
  await auditor.client.revoke({ what: { folder: '2024' } })
  auditor.close()
  copyFileSync(older, join(folder, 'audit.sqlite'))
  const rolledBack = testAuditor(optionsIn(folder))
  expect(rolledBack.findings).toEqual(['rolled-back'])
  const { lines } = await rolledBack.client.ledgerPage({ offset: 0, limit: 1 })
  expect(lines[0]).toMatchObject({ event: 'store-recovered' })
  expect(asideIn(folder)).toHaveLength(1)
})

test('an entry that was deleted from the database is caught', async () => {
  const folder = await usedFolder()
  const database = openDatabase(join(folder, 'audit.sqlite'))
  database.script('DELETE FROM entries WHERE n = (SELECT max(n) FROM entries)')
  database.close()
  expect(testAuditor(optionsIn(folder)).findings).toEqual(['entries-differ'])
})

test('an entry that was altered in the database is named by the check', async () => {
  const folder = await usedFolder()
  const database = openDatabase(join(folder, 'audit.sqlite'))
  database.script(`UPDATE entries SET line = replace(line, 'item-found', 'item-gone') WHERE n = 9`)
  database.close()
  const check = await testAuditor(optionsIn(folder)).client.checkLedger({})
  expect(check).toEqual({ isWhole: false, fault: { code: 'entry-altered', entry: 9 } })
})

test('a file of checkpoints torn anywhere is made whole again from the database', async () => {
  const folder = await usedFolder()
  const log = join(folder, 'checkpoints.log')
  const whole = readFileSync(log)
  const lastNotes = whole.subarray(0, -2).lastIndexOf('\n\nsafelight') + 2
  const cut = temporaryFolder()
  for (let length = lastNotes; length <= whole.length; length += 13) {
    cpSync(folder, cut, { recursive: true })
    truncateSync(join(cut, 'checkpoints.log'), length)
    const auditor = openAuditor(optionsIn(cut))
    expect(auditor.findings).toEqual([])
    auditor.close()
    expect(readFileSync(join(cut, 'checkpoints.log'))).toEqual(whole)
  }
})

test('a damaged file of checkpoints is kept aside and named', async () => {
  const folder = await usedFolder()
  const log = join(folder, 'checkpoints.log')
  const bytes = readFileSync(log)
  writeFileSync(log, Buffer.concat([bytes.subarray(0, 40), Buffer.from('x'), bytes.subarray(41)]))
  expect(testAuditor(optionsIn(folder)).findings).toEqual(['checkpoints-damaged'])
  expect(asideIn(folder)).toHaveLength(1)
})

test('with other keys nothing is wiped, nothing is shown in plain, and the change is recorded', async () => {
  const folder = await usedFolder()
  const otherKeys = { signing: new Uint8Array(32).fill(8), embeddings: new Uint8Array(32).fill(9) }
  const auditor = openAuditor({ ...optionsIn(folder), keys: otherKeys })
  expect(auditor.findings).toEqual(['key-changed', 'key-changed'])
  expect((await auditor.client.frameDetail({ item })).frame.outcome).toBe('revoked')
  expect(await auditor.client.checkLedger({})).toMatchObject({ isWhole: true })
  auditor.close()
  expect(asideIn(folder).some((name) => name.startsWith('consent-and-rules'))).toBe(true)
  const files = readdirSync(folder).map((name) => readFileSync(join(folder, name)))
  const descriptor = photos.find((photo) => photo.analysed.descriptors.length > 0)?.analysed.descriptors[0]
  const plain = Buffer.from(descriptor?.buffer ?? new ArrayBuffer(0))
  expect(plain.length).toBe(512)
  expect(files.some((bytes) => bytes.includes(plain))).toBe(false)
  expect(testAuditor(optionsIn(folder)).findings).toEqual(['key-changed', 'key-changed'])
})

test('a sealed row opens only with its key, whole, and in its own place', () => {
  const sealed = sealBytes(Buffer.from('face'), keys.embeddings, '1/0')
  expect(Buffer.from(openBytes(sealed, keys.embeddings, '1/0') ?? []).toString()).toBe('face')
  expect(openBytes(sealed, keys.embeddings, '1/1')).toBeNull()
  expect(openBytes(sealed, keys.signing, '1/0')).toBeNull()
  expect(
    openBytes(
      sealed.map((byte, at) => (at === 30 ? byte ^ 1 : byte)),
      keys.embeddings,
      '1/0',
    ),
  ).toBeNull()
})

test('an interrupted migration runs again, whole', () => {
  const file = join(temporaryFolder(), 'old.sqlite')
  const database = openDatabase(file)
  const broken = [...migrations, 'CREATE TABLE later (x); INSERT INTO nowhere VALUES (1);']
  expect(() => migrate(database, broken)).toThrow('nowhere')
  expect(database.all(`SELECT name FROM sqlite_schema WHERE name = 'later'`)).toEqual([])
  migrate(database, [...migrations, 'CREATE TABLE later (x);'])
  expect(database.get('PRAGMA user_version')).toEqual({ user_version: migrations.length + 1 })
  database.close()
})

function overwritten(bytes: Buffer): Buffer {
  return Buffer.from(bytes).fill(0x5a, 8_192, 40_000)
}
