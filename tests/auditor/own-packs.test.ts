import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'

import { afterEach, beforeEach, describe, expect, test } from 'vitest'

import { openAuditor } from '../../electron/auditor/auditor'
import type { Auditor } from '../../electron/auditor/auditor'
import type { PackId } from '../../shared/domain/item/ids'
import { temporaryFolder } from '../harness/roll-folder'
import { optionsIn, packsFolders } from './fill-auditor'

const template = readFileSync(join(packsFolders[0] ?? '', 'own/template.json'), 'utf8')
const own = template.replace('own/template', 'own/annas-reading')
const id = 'own/annas-reading' as PackId

describe('a pack of the user’s own', () => {
  let folder: ReturnType<typeof temporaryFolder>
  let auditor: Auditor
  const open = () => openAuditor(optionsIn(folder.path))
  const isKnown = async () => (await auditor.client.policies({})).some((pack) => pack.id === id && pack.isOwn)
  const policy = async () => (await auditor.client.summary({})).policy

  beforeEach(() => {
    folder = temporaryFolder()
    auditor = open()
  })
  afterEach(() => {
    auditor.close()
    folder.remove()
  })

  test('is checked, kept over a restart, and audited under', async () => {
    expect(await auditor.client.keepPack({ text: own })).toEqual({ ok: true, policy: id })
    await auditor.client.choosePolicy({ policy: id, region: null })
    auditor.close()
    auditor = open()
    expect(await isKnown()).toBe(true)
    expect(await policy()).toMatchObject({ id })
    expect(await auditor.client.packText({ policy: id })).toBe(own)
  })

  test('comes back with the backup when the store is lost', async () => {
    await auditor.client.keepPack({ text: own })
    await auditor.client.choosePolicy({ policy: id, region: null })
    auditor.close()
    for (const ending of ['', '-wal', '-shm'])
      rmSync(join(folder.path, `audit.sqlite${ending}`), { force: true })
    auditor = open()
    expect(auditor.findings).toContain('missing')
    expect(await policy()).toMatchObject({ id })
  })

  test('is not kept with a fault, which is named by clause and line', async () => {
    const kept = await auditor.client.keepPack({ text: own.replace('"value": 30', '"value": "thirty"') })
    expect(kept).toMatchObject({ ok: false, faults: [{ clause: 'upload.window' }] })
    expect(await isKnown()).toBe(false)
  })

  test('never takes the place of one that ships', async () => {
    expect(await auditor.client.keepPack({ text: template })).toMatchObject({
      ok: false,
      faults: [{ line: 4, what: expect.stringContaining('own/template') as unknown }],
    })
  })

  test('given again, the audit goes on under the new file, and the ledger says which', async () => {
    await auditor.client.keepPack({ text: own })
    await auditor.client.choosePolicy({ policy: id, region: null })
    await auditor.client.keepPack({ text: own.replace('"version": "1"', '"version": "2"') })
    expect(await policy()).toMatchObject({ id, version: '2' })
    const events = (await auditor.client.ledgerPage({ offset: 0, limit: 20 })).lines.map(({ event }) => event)
    expect(events.filter((event) => event === 'policy-chosen')).toHaveLength(2)
  })

  test('taken away, the audit goes on under the one that the program starts with', async () => {
    const before = await policy()
    await auditor.client.keepPack({ text: own })
    await auditor.client.choosePolicy({ policy: id, region: null })
    await auditor.client.dropPack({ policy: id })
    expect(await policy()).toEqual(before)
    expect(await isKnown()).toBe(false)
    await expect(auditor.client.dropPack({ policy: before.id })).rejects.toMatchObject({
      failure: { code: 'not-found' },
    })
  })

  test('is in the ledger by its file alone: its id may hold a word of the user’s', async () => {
    await auditor.client.keepPack({ text: own })
    await auditor.client.choosePolicy({ policy: id, region: null })
    const { lines } = await auditor.client.exportLedger({})
    expect(lines.join('\n')).not.toContain('anna')
    expect(lines.join('\n')).toContain('"event":"pack-kept"')
    expect(await auditor.client.checkLedger({})).toMatchObject({ isWhole: true })
  })
})
