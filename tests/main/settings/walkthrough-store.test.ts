import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { describe, expect, it, onTestFinished } from 'vitest'

import { openSettings } from '../../../electron/main/settings/settings-store'
import { openWalkthrough } from '../../../electron/main/settings/walkthrough-store'
import type { PackId } from '../../../shared/domain/item/ids'
import { instant } from '../../../shared/domain/item/instant'
import type { Walkthrough } from '../../../shared/ipc/walkthrough'

const begun: Walkthrough = {
  startedAt: instant(1_000),
  step: 'learned',
  clock: instant(2_000),
  before: { consent: { known: 'never' }, asOf: null, policy: 'a/b' as PackId, region: null },
  receipts: [],
  findings: [{ step: 'prompt', says: 'One button is larger.', signed: { by: 'A', at: instant(3_000) } }],
}

describe('a walkthrough under way', () => {
  it('is there again after a restart, and gone once ended', async () => {
    const folder = temporary()
    await (await openWalkthrough(folder)).keep(begun)
    const reopened = await openWalkthrough(folder)
    expect(reopened.get()).toEqual(begun)
    await reopened.keep(null)
    expect((await openWalkthrough(folder)).get()).toBeNull()
  })
})

describe('settings from before a setting was added', () => {
  it('are read whole, with the later ones switched off', async () => {
    const folder = temporary()
    const app = {
      theme: 'light',
      textScale: 1.2,
      view: 'list',
      metadataOnly: true,
      onlyOnMains: false,
      hasSeenFirstRun: true,
    }
    writeFileSync(
      join(folder, 'settings.json'),
      JSON.stringify({ schema: 'safelight/settings/1', app, rolls: [] }),
    )
    const settings = await openSettings(folder)
    expect(settings.setAside).toBeNull()
    expect(settings.get()).toMatchObject({ ...app, isRedacted: false, startsAtLogin: false })
  })
})

function temporary(): string {
  const folder = mkdtempSync(join(tmpdir(), 'safelight-settings-'))
  onTestFinished(() => {
    rmSync(folder, { recursive: true, force: true })
  })
  return folder
}
