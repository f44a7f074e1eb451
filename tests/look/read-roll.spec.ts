import { existsSync } from 'node:fs'

import { expect, test } from 'playwright/test'

import type { AppStatus } from '../../shared/ipc/app'
import type { Frame } from '../../shared/ipc/auditor'
import type { FrameFilter } from '../../shared/ipc/schemas'
import { walkthroughSteps } from '../../shared/ipc/walkthrough'
import { askApp } from '../harness/ask-app'
import { appWritableFolder, launchApp, type RunningApp } from '../harness/electron-app'
import { go, lookAt, settle, type Scene } from './look'

const asOf = Date.parse('2025-06-27T12:00:00Z')
/** A data folder to keep: reading the sample roll takes minutes, and need not be waited for each time. */
const kept = process.env['SAFELIGHT_LOOK_DATA']

let app: RunningApp
test.describe.configure({ mode: 'serial' })
test.beforeAll(async () => {
  app = await launchApp('source', kept !== undefined && existsSync(kept) ? kept : appWritableFolder('look'))
})
test.afterAll(() => app.close())

const status = async () => await askApp<AppStatus>(app, 'status', {})
const click = (name: string | RegExp) => app.page.getByRole('button', { name }).first().click()
const tab = async (name: string) => {
  await app.page.getByRole('tab', { name, exact: true }).click()
  await settle(app.page)
}
const inView = (view: string, name: string, then?: () => Promise<void>): Scene => ({
  name,
  show: async () => {
    await go(app, view)
    if (then !== undefined) {
      await then()
      await settle(app.page)
    }
  },
})
const inTab = (view: string, name: string, title: string): Scene => inView(view, name, () => tab(title))

/** What the sample roll is sure to give, each opened. */
const occasions = [
  ['birthday', /Birthday at home, 14 June 2025/],
  ['wedding', /Wedding in Beacon/],
  ['trip-snow', /Breckenridge, United States/],
  ['trip-city', /Lisbon/],
  ['pets', /Moments with your dog/],
  ['on-this-day', /On this day/],
] as const

test('a roll that was read to its end', async () => {
  if ((await status()).rolls.length === 0) await askApp(app, 'addSampleRoll', {})
  await expect.poll(async () => (await status()).progress.stage, { timeout: 1_500_000 }).toBe('idle')
  await askApp(app, 'setAsOf', { asOf })
  await askApp(app, 'setConsent', { consent: { known: 'if-now' } })
  await askApp(app, 'changeSettings', { view: 'sheet', hasSeenFirstRun: true })
  await app.page.reload()
  await lookAt(app, [
    inView('Audit log', 'log-sheet'),
    inView('Audit log', 'log-filter', () => app.page.locator('summary.button').first().click()),
    inView('Audit log', 'log-specks', () => app.page.getByRole('slider').fill('0')),
    inView('Audit log', 'log-large', () => app.page.getByRole('slider').fill('8')),
    inView('Audit log', 'log-chosen', async () => {
      await app.page.getByRole('slider').fill('4')
      await app.page.getByRole('grid').focus()
      for (const key of ['Space', 'ArrowRight', 'Space', 'ArrowDown', 'Space'])
        await app.page.keyboard.press(key)
    }),
    inView('Audit log', 'log-no-match', () => search('elephants in the snow')),
    inView('Audit log', 'log-searched', () => search('dogs')),
    inView('Audit log', 'log-list', async () => {
      await search('')
      await app.page.getByRole('radio', { name: 'List' }).click()
    }),
    inTab('Learned', 'learned-page', 'In one page'),
    inTab('Learned', 'learned-people', 'People'),
    inTab('Learned', 'learned-map', 'Map'),
    inTab('Learned', 'learned-calendar', 'Calendar'),
    inTab('Learned', 'learned-documents', 'Documents'),
    inTab('Learned', 'learned-devices', 'Devices'),
    inTab('Learned', 'learned-everything', 'Everything'),
    inView('Suggestions', 'suggestions'),
    ...occasions.map(([name, title]) =>
      inView('Suggestions', `suggestion-${name}`, async () => {
        const back = app.page.getByRole('button', { name: 'All suggestions' })
        if ((await back.count()) > 0) await back.click()
        const more = app.page.getByRole('button', { name: /^Show \d+ more$/ })
        while ((await more.count()) > 0) await more.click()
        await click(title)
      }),
    ),
    inTab('Revocations', 'revocations-empty', 'Receipts'),
    inTab('Revocations', 'revocations-rule', 'Revoke by rule'),
    inView('Revocations', 'revocations-plan', async () => {
      await tab('Revoke by rule')
      await app.page.getByRole('combobox', { name: 'Take out' }).selectOption('theme')
      await click('See what would change')
    }),
  ])
})

test('after a revocation and some days', async () => {
  await app.page.keyboard.press('Escape')
  await askApp(app, 'revoke', { what: { theme: 'pets' } })
  await allowedOn(asOf - 10 * 86_400_000)
  await app.page.reload()
  await lookAt(app, [
    inView('Timeline', 'timeline'),
    inTab('Revocations', 'revocations-receipts', 'Receipts'),
    inTab('Revocations', 'revocations-phone', 'On your phone'),
    inTab('Revocations', 'revocations-copies', 'Copies'),
    inTab('Policy', 'policy-clauses', 'Clause by clause'),
    inTab('Policy', 'policy-fine-print', 'The fine print'),
    inTab('Policy', 'policy-compare', 'Compare'),
    inTab('Policy', 'policy-what-if', 'What if'),
    inView('Ledger', 'ledger'),
    inView('Report', 'report'),
    inView('Settings', 'settings'),
    inView('Settings', 'settings-delete', () => click('Delete everything this app keeps')),
  ])
})

test('frames', async () => {
  await askApp(app, 'changeSettings', { view: 'list' })
  await app.page.reload()
  await lookAt(app, [
    frameOf('frame-faces', { hasFaces: true, outcomes: ['would'] }),
    frameOf('frame-document', { textKinds: ['payment-card', 'id-card', 'passport'] }),
    frameOf('frame-revoked', { outcomes: ['revoked'] }),
    frameOf('frame-video', { mediaKinds: ['video'] }),
    frameOf('frame-problem', { problem: true }),
    frameOf('frame-screenshot', { themes: ['screenshot'] }),
  ])
})

test('the walkthrough', async () => {
  await app.page.reload()
  await lookAt(app, [inView('Walkthrough', 'walk-0-begin')])
  await click('Begin the walkthrough')
  for (const [at, step] of walkthroughSteps.entries()) {
    await expect(app.page.getByText(`Step ${String(at + 1)} of 10`)).toBeVisible()
    await lookAt(app, [
      {
        name: `walk-${String(at + 1).padStart(2, '0')}-${step}`,
        show: () => expect(app.page.locator('.walk-stage[aria-busy="false"]')).toBeVisible(),
      },
    ])
    if (step === 'first-batch') {
      await click('Presenter mode')
      await lookAt(app, [{ name: 'walk-presenter', show: () => settle(app.page) }])
      await app.page.keyboard.press('Escape')
    }
    await app.page.keyboard.press('ArrowRight')
  }
  await click('End, and put everything back')
})

test('pictures covered', async () => {
  await askApp(app, 'changeSettings', { isRedacted: true, view: 'sheet' })
  await app.page.reload()
  await lookAt(app, [
    inView('Audit log', 'covered-log'),
    inTab('Learned', 'covered-learned', 'In one page'),
    inTab('Learned', 'covered-people', 'People'),
    inTab('Learned', 'covered-map', 'Map'),
    inView('Suggestions', 'covered-suggestions'),
  ])
  await askApp(app, 'changeSettings', { isRedacted: false })
})

async function allowedOn(at: number): Promise<void> {
  await askApp(app, 'setConsent', {
    consent: { known: 'events', events: [{ switch: 'cloud', state: 'on', at }] },
  })
}

async function search(text: string): Promise<void> {
  await app.page.getByRole('searchbox').fill(text)
  await app.page.keyboard.press('Enter')
}

function frameOf(name: string, filter: FrameFilter): Scene {
  return {
    name,
    show: async () => {
      await app.page.keyboard.press('Escape')
      await go(app, 'Audit log')
      const { frames } = await askApp<{
        readonly frames: readonly Frame[]
      }>(app, 'framePage', {
        filter,
        order: 'taken',
        offset: 0,
        limit: 50,
      })
      const chosen = frames.find(({ hasThumbnail }) => hasThumbnail) ?? frames[0]
      if (chosen === undefined) return
      await search(chosen.name)
      await app.page.getByRole('row').filter({ hasText: chosen.name }).first().locator('.list-open').click()
      await settle(app.page)
    },
  }
}
