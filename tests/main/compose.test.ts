import { appendFileSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { randomBytes } from 'node:crypto'

import { afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'

import { createNodeEngine } from '../../electron/main/analysis/node-engine'
import { startAuditor } from '../../electron/main/auditor-client'
import { compose } from '../../electron/main/compose'
import type { Services } from '../../electron/main/services'
import { instant } from '../../shared/domain/item/instant'
import { buildProcesses, builtAuditor, builtEngine } from '../harness/built-processes'
import { failWhenTried } from '../harness/no-way-out'
import { fingerprintOf, jpeg, put, temporaryFolder } from '../harness/roll-folder'

beforeAll(() => buildProcesses('auditor', 'cli-engine'))

describe('the services on a real folder', () => {
  let folder: ReturnType<typeof temporaryFolder>
  let [root, data] = ['', '']
  let services: Services | null = null
  const keys = { signing: randomBytes(32), embeddings: randomBytes(32) }

  const open = async (): Promise<Services> => {
    const auditor = await startAuditor(builtAuditor, {
      dataFolder: data,
      keys,
      packsFolders: [join(import.meta.dirname, '../../resources/policies')],
      onNetworkTried: failWhenTried,
    })
    services = await compose({
      version: '0',
      dataFolder: data,
      auditor,
      engine: createNodeEngine({
        script: builtEngine,
        width: 2,
        modelsFolder: null,
        mostMemoryBytes: 2 * 1_024 ** 3,
        onNetworkTried: failWhenTried,
      }),
      clock: () => instant(Date.now()),
      onWake: () => () => undefined,
      isOnMains: () => true,
      onMainsChange: () => () => undefined,
      makeSampleRoll: () => Promise.reject(new Error('no sample roll here')),
      chooseFolder: () => Promise.resolve(null),
      blockedAttempts: () => 0,
      wasRecovered: auditor.wasRecovered,
      pace: 'answer-first',
    })
    await services.settings.change({ metadataOnly: true })
    return services
  }
  const pathsOf = async (): Promise<readonly string[]> => {
    const document = await services?.auditor.document({ selected: null })
    return (document?.items ?? []).flatMap((item) => item.paths).toSorted()
  }

  beforeEach(() => {
    folder = temporaryFolder()
    root = join(folder.path, 'roll')
    data = join(folder.path, 'data')
    mkdirSync(root)
    mkdirSync(data)
  })
  afterEach(async () => {
    await services?.stop()
    services = null
    folder.remove()
  })

  test('a roll is read, survives a restart unread, and keeps a revocation through a move', async () => {
    put(root, 'a.jpg', await jpeg(1))
    put(root, 'b/c.jpg', await jpeg(2))
    put(root, 'notes.txt', 'no media')
    put(root, 'bad.jpg', '<html>')
    const before = fingerprintOf(root)
    const first = await open()
    const roll = await first.rolls.add(root)
    await first.whenIdle()
    expect(await pathsOf()).toEqual(['a.jpg', 'b/c.jpg', 'bad.jpg'])
    expect(fingerprintOf(root)).toEqual(before)
    const item = await first.auditor.itemByPath({ path: 'a.jpg' })
    if (item === null) throw new Error('a.jpg was not found')
    await first.auditor.revoke({ what: { item } })
    const linesBefore = (await first.auditor.exportLedger({})).lines.length
    await first.stop()

    const second = await open()
    await second.whenIdle()
    expect(second.rolls.list().map((one) => one.id)).toEqual([roll.id])
    expect((await second.auditor.exportLedger({})).lines).toHaveLength(linesBefore)
    renameSync(join(root, 'a.jpg'), join(root, 'b/A.jpg'))
    await until(async () => (await pathsOf()).includes('b/A.jpg'))
    const document = await second.auditor.document({ selected: null })
    const moved = document.items.find((one) => one.paths.includes('b/A.jpg'))
    expect(moved).toMatchObject({ id: item, verdict: { outcome: 'revoked' } })
  })

  test('a photo that lands, drips or is renamed into place while watched becomes one item of its final bytes', async () => {
    put(root, 'a.jpg', await jpeg(1))
    const running = await open()
    await running.rolls.add(root)
    await running.whenIdle()
    writeFileSync(join(root, 'landed.jpg'), await jpeg(2))
    const whole = await jpeg(3)
    writeFileSync(join(root, 'dripping.jpg'), whole.subarray(0, 200))
    writeFileSync(join(root, 'arriving.jpg.part'), await jpeg(4))
    renameSync(join(root, 'arriving.jpg.part'), join(root, 'arrived.jpg'))
    await until(
      async () => (await pathsOf()).includes('landed.jpg') && (await pathsOf()).includes('arrived.jpg'),
    )
    // The stall: longer than settling takes, so only the missing end keeps it from being read.
    await new Promise((resolve) => setTimeout(resolve, 2_500))
    expect(await pathsOf()).not.toContain('dripping.jpg')
    appendFileSync(join(root, 'dripping.jpg'), whole.subarray(200))
    await until(async () => (await pathsOf()).includes('dripping.jpg'))
    const document = await running.auditor.document({ selected: null })
    expect(document.items).toHaveLength(4)
    expect(document.items.find((item) => item.paths.includes('dripping.jpg'))?.bytes).toBe(whole.length)
  })

  test('a roll whose folder went away says so, loses nothing, and goes on when it is back', async () => {
    put(root, 'a.jpg', await jpeg(1))
    const running = await open()
    const roll = await running.rolls.add(root)
    await running.whenIdle()
    renameSync(root, `${root}-away`)
    // It is tried again every few seconds: the ledger is told once.
    for (let times = 0; times < 3; times += 1) {
      await running.rolls.rescan(roll.id)
      expect(running.rolls.list()[0]?.state).toBe('root-missing')
    }
    const { lines } = await running.auditor.ledgerPage({ offset: 0, limit: 50 })
    expect(lines.filter(({ event }) => event === 'root-missing')).toHaveLength(1)
    expect(await pathsOf()).toEqual(['a.jpg'])
    renameSync(`${root}-away`, root)
    await running.rolls.rescan(roll.id)
    await running.whenIdle()
    expect(running.rolls.list()[0]?.state).toBe('watching')
    expect(await pathsOf()).toEqual(['a.jpg'])
  })

  test('a roll inside another, the data folder around one, and no folder at all are refused', async () => {
    put(root, 'sub/a.jpg', await jpeg(1))
    const running = await open()
    await running.rolls.add(root)
    await expect(running.rolls.add(join(root, 'sub'))).rejects.toMatchObject({
      failure: { code: 'root-inside-another' },
    })
    await expect(running.rolls.add(data)).rejects.toMatchObject({ failure: { code: 'folder-refused' } })
    await expect(running.rolls.add(join(root, 'none'))).rejects.toMatchObject({
      failure: { code: 'root-missing' },
    })
  })

  test('a folder that is forgotten leaves the audit, and its files alone', async () => {
    put(root, 'a.jpg', await jpeg(1))
    const before = fingerprintOf(root)
    const running = await open()
    const roll = await running.rolls.add(root)
    await running.whenIdle()
    await running.rolls.forget(roll.id)
    expect(await pathsOf()).toEqual([])
    expect(fingerprintOf(root)).toEqual(before)
  })

  test('settings that cannot be understood are kept aside and said', async () => {
    writeFileSync(join(data, 'settings.json'), '{ torn')
    const running = await open()
    expect(running.settings.setAside).not.toBeNull()
    expect(readFileSync(running.settings.setAside ?? '', 'utf8')).toBe('{ torn')
    rmSync(running.settings.setAside ?? '')
  })
})

async function until(isSo: () => Promise<boolean>): Promise<void> {
  while (!(await isSo())) await new Promise((resolve) => setTimeout(resolve, 50))
}
