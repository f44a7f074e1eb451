import { mkdirSync } from 'node:fs'
import { join, resolve } from 'node:path'

import { expect, test } from 'playwright/test'

import type { AppStatus } from '../../shared/ipc/app'
import type { Frame } from '../../shared/ipc/auditor'
import { askApp } from '../harness/ask-app'
import { appWritableFolder, launchApp, projectFolder, type RunningApp } from '../harness/electron-app'

/** Given a folder (`SAFELIGHT_SCREENSHOTS=resources/screenshots`), the README's pictures are taken anew. */
const kept = process.env['SAFELIGHT_SCREENSHOTS']
const asOf = Date.parse('2025-06-27T12:00:00Z')

let app: RunningApp
test.describe.configure({ mode: 'serial' })
test.beforeAll(async () => {
  app = await launchApp('source', appWritableFolder('screenshots'))
})
test.afterAll(() => app.close())

const call = (name: string, input: unknown): Promise<unknown> => askApp(app, name, input)

async function shoot(name: string, outputFolder: string): Promise<void> {
  const folder = kept === undefined ? outputFolder : resolve(projectFolder, kept)
  mkdirSync(folder, { recursive: true })
  // Pictures come, are decoded, and fade in on a canvas: nothing in the page says when they are there.
  await app.page.waitForTimeout(kept === undefined ? 1_000 : 5_000)
  const picture = await app.page.screenshot({ path: join(folder, `${name}.png`) })
  expect(picture.byteLength).toBeGreaterThan(20_000)
}

/** The README shows a roll that was looked at to its end. */
async function everythingIsSeen(): Promise<void> {
  test.setTimeout(600_000)
  const stage = async () => ((await call('status', {})) as AppStatus).progress.stage
  await expect.poll(stage, { timeout: 580_000 }).toBe('idle')
}

test('the first run', async ({}, { outputDir }) => {
  await expect(app.page.getByRole('button', { name: 'Use the sample roll' })).toBeVisible()
  await shoot('first-run', outputDir)
})

test('the contact sheet of the sample roll', async ({}, { outputDir }) => {
  await call('addSampleRoll', {})
  await call('setAsOf', { asOf })
  await call('setConsent', {
    consent: { known: 'events', events: [{ switch: 'cloud', state: 'on', at: asOf }] },
  })
  await call('changeSettings', { hasSeenFirstRun: true, theme: 'dark', view: 'sheet' })
  await expect
    .poll(async () => ((await call('frameIndex', everything)) as { total: number }).total)
    .toBeGreaterThan(100)
  if (kept !== undefined) await everythingIsSeen()
  await app.page.reload()
  // The frames are there before what is learned from them.
  if (kept !== undefined) await expect(app.page.getByText(/may show children/)).toBeVisible()
  await shoot('sheet', outputDir)
})

test('the list', async ({}, { outputDir }) => {
  await call('changeSettings', { view: 'list' })
  await app.page.reload()
  await expect(app.page.getByRole('button', { name: 'Revoke', exact: true }).first()).toBeVisible()
  await shoot('list', outputDir)
})

test('one frame with its verdict', async ({}, { outputDir }) => {
  const { frames } = (await call('framePage', { ...everything, offset: 0, limit: 200 })) as {
    readonly frames: readonly Frame[]
  }
  const name =
    frames.find((frame) => frame.outcome === 'would' && frame.hasThumbnail)?.name ?? frames[0]?.name ?? ''
  await app.page.getByRole('row').filter({ hasText: name }).locator('.list-open').click()
  await shoot('frame', outputDir)
})

const everything = { filter: {}, order: 'taken' }
