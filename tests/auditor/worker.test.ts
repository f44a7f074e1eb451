import { build } from 'esbuild'
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'

import { startAuditor } from '../../electron/main/auditor-client'
import { syntheticRoll } from '../fixtures/synthetic-roll'
import { failWhenTried } from '../harness/no-way-out'
import { fill, optionsIn } from './fill-auditor'
import { temporaryFolder } from './open-auditor'

// Inside the project, so that the bundle finds the SQLite package.
const folder = resolve(import.meta.dirname, '../../.tsbuild/worker-test')
const script = join(folder, 'auditor.mjs')
const photos = syntheticRoll(10)
const start = (worker: string, data: string | null) =>
  startAuditor(worker, { ...optionsIn(data), onNetworkTried: failWhenTried })

beforeAll(async () => {
  mkdirSync(folder, { recursive: true })
  await build({
    entryPoints: [resolve(import.meta.dirname, '../../electron/auditor/worker.ts')],
    bundle: true,
    platform: 'node',
    format: 'esm',
    packages: 'external',
    outfile: script,
  })
})
afterAll(() => {
  rmSync(folder, { recursive: true, force: true })
})

test('the worker answers, announces changes, and closes', async () => {
  const auditor = await start(script, temporaryFolder())
  const announced = new Promise((resolve) => {
    auditor.onChanged(resolve)
  })
  await fill(auditor, photos)
  expect(await announced).toMatchObject({ revision: expect.any(Number) as number })
  expect((await auditor.client.summary({})).totals.items).toBe(10)
  expect(auditor.wasRecovered).toBe(false)
  await auditor.close()
  await expect(auditor.client.summary({})).rejects.toThrow('cancelled')
})

test('keys may come later, and where they cannot be had the start fails with the reason', async () => {
  const data = temporaryFolder()
  const { keys, ...options } = optionsIn(data)
  const startWith = (later: Promise<typeof keys>) =>
    startAuditor(script, { ...options, keys: later, onNetworkTried: failWhenTried })
  const auditor = await startWith(new Promise((resolve) => setTimeout(resolve, 500, keys)))
  await fill(auditor, photos)
  await auditor.close()
  await expect(startWith(Promise.reject(new Error('keyring-changed')))).rejects.toThrow('keyring-changed')
  const again = await startWith(Promise.resolve(keys))
  expect(again.findings).toEqual([])
  expect((await again.client.summary({})).totals.items).toBe(10)
  await again.close()
})

test('a store in use is refused with its code', async () => {
  const data = temporaryFolder()
  const first = await start(script, data)
  await expect(start(script, data)).rejects.toThrow('store-in-use')
  await first.close()
})

test('input that is no input is refused by the worker', async () => {
  const auditor = await start(script, null)
  await expect(auditor.client.setPhoneCount({ count: -1 })).rejects.toThrow('invalid-input')
  await auditor.close()
})

test('when the worker dies, what waits and what comes later is refused', async () => {
  const dying = join(folder, 'dying.mjs')
  const dies = `parentPort.on('message', ({ name }) => name === 'checkLedger' && process.exit(3))`
  writeFileSync(dying, `import { parentPort } from 'node:worker_threads'; ${dies}; import './auditor.mjs'`)
  const auditor = await start(dying, null)
  await expect(auditor.client.checkLedger({})).rejects.toThrow('the auditor ended with 3')
  await expect(auditor.client.summary({})).rejects.toThrow('the auditor ended with 3')
  await auditor.close()
})
