import { expect, test } from 'playwright/test'

import { appWritableFolder, launchApp, type RunningApp } from '../harness/electron-app'

let app: RunningApp
test.beforeAll(async () => {
  app = await launchApp('source', appWritableFolder('windows'))
})
test.afterAll(() => app.close())

test('a page has no Node and gets only the two functions of the bridge', async () => {
  const seen = await app.page.evaluate(() => ({
    require: typeof Reflect.get(window, 'require'),
    process: typeof Reflect.get(window, 'process'),
    module: typeof Reflect.get(window, 'module'),
    bridge: Object.keys(window.safelight).sort(),
    isFrozen: Object.isFrozen(window.safelight),
  }))
  expect(seen).toEqual({
    require: 'undefined',
    process: 'undefined',
    module: 'undefined',
    bridge: ['call', 'on'],
    isFrozen: true,
  })
})

test('every window is sandboxed, isolated and without Node', async () => {
  await app.page.evaluate(() => window.safelight.call('status', {}))
  const windows = await app.electron.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows().map(({ webContents }) => {
      const preferences = (
        webContents as unknown as { getLastWebPreferences: () => Electron.WebPreferences }
      ).getLastWebPreferences()
      const { sandbox, contextIsolation, nodeIntegration, webSecurity, webviewTag } = preferences
      return { sandbox, contextIsolation, nodeIntegration, webSecurity, webviewTag }
    }),
  )
  expect(windows.length).toBeGreaterThan(0)
  for (const window of windows) {
    expect(window).toEqual({
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webSecurity: true,
      webviewTag: false,
    })
  }
})
