import { execFile } from 'node:child_process'
import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'

import { afterEach, beforeAll, beforeEach, expect, test } from 'vitest'

import type { RevocationPreview } from '../../shared/domain/audit/revocation-preview'
import type { Receipt } from '../../shared/domain/revocation/revocation'
import { buildProcesses, builtCommandLine } from '../harness/built-processes'
import { fingerprintOf, jpeg, put, temporaryFolder } from '../harness/roll-folder'

const fixed = ['--only', 'metadata', '--as-of', '2025-06-27T12:00:00Z', '--region', 'US-NY', '--jobs', '1']

interface Ended {
  readonly status: number
  readonly out: string
  readonly err: string
}

const safelight = (...words: readonly string[]): Promise<Ended> =>
  new Promise((resolve) => {
    const child = execFile(process.execPath, [builtCommandLine, ...words], (_error, out, err) => {
      resolve({ status: child.exitCode ?? -1, out, err })
    })
  })

let folder: ReturnType<typeof temporaryFolder>
let [roll, data] = ['', '']

beforeAll(() => buildProcesses('auditor', 'cli-engine', 'cli'))
beforeEach(async () => {
  folder = temporaryFolder()
  roll = join(folder.path, 'roll')
  data = join(folder.path, 'data')
  put(roll, 'Private/IMG_20250620_101500.jpg', await jpeg(1))
  put(roll, 'IMG_20250621_101500.jpg', await jpeg(2))
})
afterEach(() => {
  folder.remove()
})

test('copies go where they are wanted, and never into the roll', async () => {
  const before = fingerprintOf(roll)
  const inside = await safelight('copies', roll, '--into', join(roll, 'copies'), '--without', 'all', ...fixed)
  expect(inside).toMatchObject({ status: 2 })
  expect(existsSync(join(roll, 'copies'))).toBe(false)
  const target = join(folder.path, 'copies')
  const ended = await safelight('copies', roll, '--into', target, '--without', 'time', ...fixed)
  expect(ended).toMatchObject({ status: 0 })
  expect(ended.out).toContain('2 copies')
  expect(ended.out).toMatch(/would leave\s+2\s+0/)
  expect(readdirSync(target)).toEqual(['copy-0001.jpg', 'copy-0002.jpg'])
  expect(fingerprintOf(roll)).toEqual(before)
})

test('a folder is previewed, revoked and on the list for the phone', async () => {
  await safelight('audit', roll, '--data', data, ...fixed)
  const asked = ['revoke', '--data', data, '--folder', 'Private', '--as-of', '2025-06-27T12:00:00Z'] as const
  const preview = JSON.parse((await safelight(...asked, '--preview')).out) as RevocationPreview
  const receipt = JSON.parse((await safelight(...asked)).out) as Receipt
  expect(preview.items).toHaveLength(1)
  expect(receipt.items).toEqual(preview.items)
  const list = join(folder.path, 'selected.txt')
  const phone = await safelight('phone', '--data', data, '--as-of', '2025-06-27T12:00:00Z', '--out', list)
  expect(phone.out).toContain('Camera roll sharing suggestions')
  expect(phone.out).toContain(`[ ] ${receipt.receipt}: 1 items`)
  expect(readFileSync(list, 'utf8')).toBe('IMG_20250621_101500.jpg\n')
})
