import { existsSync, readdirSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

import { expect, test } from 'playwright/test'

import { appWritableFolder, launchApp, launchForWindow } from '../harness/electron-app'

test('a start that fails says so in a window, in plain words', async () => {
  const parent = appWritableFolder('start')
  const file = join(parent, 'not-a-folder')
  writeFileSync(file, 'x')
  const { page, close } = await launchForWindow(file, 'safelight-app://app/failure.html')
  await expect(page.getByRole('heading', { name: 'Safelight could not start' })).toBeVisible()
  await expect(page.getByText('A file stands where')).toBeVisible()
  await expect(page.getByText('Your photos were not touched')).toBeVisible()
  await close()
})

test('a second start with the same data ends and leaves the first alone', async () => {
  const dataFolder = appWritableFolder('twice')
  const first = await launchApp('source', dataFolder)
  await expect(launchApp('source', dataFolder)).rejects.toThrow()
  const reply = await first.page.evaluate(() => window.safelight.call('status', {}))
  expect(reply.ok).toBe(true)
  await first.close()
})

test('what the app writes is for its user alone', async () => {
  const dataFolder = appWritableFolder('modes')
  const app = await launchApp('source', dataFolder)
  await app.close()
  const files = readdirSync(dataFolder).map((name) => join(dataFolder, name))
  expect(existsSync(join(dataFolder, 'keys.txt')) || existsSync(join(dataFolder, 'keys.sealed'))).toBe(true)
  for (const file of files) expect(statSync(file).mode & 0o077, file).toBe(0)
})
