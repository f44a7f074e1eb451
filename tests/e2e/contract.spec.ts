import { expect, test } from 'playwright/test'

import { appContract } from '../../shared/ipc/app'
import { auditorFeed } from '../../shared/ipc/auditor-feed'
import type { Reply } from '../../shared/ipc/wire'
import { appWritableFolder, launchApp, type RunningApp } from '../harness/electron-app'

let app: RunningApp
test.beforeAll(async () => {
  app = await launchApp('source', appWritableFolder('contract'))
})
test.afterAll(() => app.close())

const codeOf = (reply: Reply<unknown>): string => (reply.ok ? 'ok' : reply.failure.code)
const call = async (name: unknown, input: unknown): Promise<string> =>
  codeOf(await app.page.evaluate(([n, i]) => window.safelight.call(n as string, i), [name, input] as const))

test('the app’s own call is answered', async () => {
  expect(await call('status', {})).toBe('ok')
})

const feedOnly = Object.keys(auditorFeed).filter((name) => !(name in appContract.calls))
for (const name of ['', 'nothing', '__proto__', 'constructor', 'toString', 'hasOwnProperty', ...feedOnly]) {
  test(`a window cannot call ${JSON.stringify(name)}`, async () => {
    expect(await call(name, {})).toBe('unknown-call')
  })
}

for (const name of [7, null, ['status'], { name: 'status' }]) {
  test(`a call by ${JSON.stringify(name)} instead of a name is refused`, async () => {
    expect(await call(name, {})).toBe('unknown-call')
  })
}

const nonsense: readonly unknown[] = [
  undefined,
  null,
  'x',
  7,
  [],
  { extra: true },
  {
    item: '../../etc/passwd',
    receipt: 1,
    roll: {},
    filter: 7,
    what: null,
    policy: '..',
    limit: -1,
    offset: 1e99,
  },
  { item: 'a'.repeat(1_000_000) },
]

test('nonsense is refused by every call, with a code', async () => {
  for (const name of Object.keys(appContract.calls)) {
    for (const input of nonsense) expect(await call(name, input), name).toBe('invalid-input')
  }
})

test('another window with the same page and preload is not answered', async () => {
  const reply = await app.electron.evaluate(async ({ app: electronApp, BrowserWindow }) => {
    const preload = `${electronApp.getAppPath()}/out/preload/app.cjs`
    const webPreferences = { sandbox: true, preload, partition: 'app' }
    const second = new BrowserWindow({ show: false, webPreferences })
    await second.loadURL('safelight-app://app/renderer/index.html')
    const answered: unknown = await second.webContents.executeJavaScript(
      "window.safelight.call('status', {})",
    )
    second.destroy()
    return answered
  })
  expect(reply).toEqual({ ok: false, failure: { code: 'wrong-sender', detail: 'status' } })
})
