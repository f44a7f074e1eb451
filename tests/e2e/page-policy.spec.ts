import { expect, test } from 'playwright/test'

import { appWritableFolder, launchApp, type RunningApp } from '../harness/electron-app'

let app: RunningApp
test.beforeAll(async () => {
  app = await launchApp('source', appWritableFolder('policy'))
})
test.afterAll(() => app.close())

test('inline script, evaluated text and data: script do not run', async () => {
  const ran = await app.page.evaluate(async () => {
    const inject = (fill: (script: HTMLScriptElement) => void): void => {
      const script = document.createElement('script')
      fill(script)
      document.body.append(script)
    }
    const evaluated = (text: string): string => {
      try {
        return String(Reflect.get(globalThis, 'eval')(text))
      } catch (thrown) {
        return thrown instanceof Error ? thrown.name : 'thrown'
      }
    }
    inject((script) => (script.textContent = 'window.ranInline = true'))
    inject((script) => (script.src = 'data:text/javascript,window.ranData = true'))
    document.body.insertAdjacentHTML('beforeend', '<img src="x" onerror="window.ranHandler = true">')
    await new Promise((resolve) => setTimeout(resolve, 300))
    return {
      eval: evaluated('1 + 1'),
      inline: Reflect.get(window, 'ranInline') as unknown,
      data: Reflect.get(window, 'ranData') as unknown,
      handler: Reflect.get(window, 'ranHandler') as unknown,
    }
  })
  expect(ran).toEqual({ eval: 'EvalError', inline: undefined, data: undefined, handler: undefined })
})

test('navigation, new windows and dropped files leave the window as it is', async () => {
  await app.page.evaluate(() => {
    window.open('safelight-app://app/renderer/index.html')
    location.assign('file:///etc/passwd')
    location.assign('safelight-reader://reader/electron/reader/index.html')
    location.assign('data:text/html,moved')
  })
  await app.page.waitForTimeout(300)
  expect(app.page.url()).toBe('safelight-app://app/renderer/index.html')
  const seen = await app.electron.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows().map((window) => window.webContents.getURL()),
  )
  expect(seen.filter((address) => address.startsWith('safelight-app'))).toHaveLength(1)
  expect(seen.filter((address) => !address.startsWith('safelight-'))).toEqual([])
})

test('every permission is denied', async () => {
  const answers = await app.page.evaluate(async () => {
    const names = [
      'geolocation',
      'camera',
      'microphone',
      'notifications',
      'clipboard-read',
      'midi',
      'local-fonts',
    ]
    const states = names.map(async (name) => {
      const status = await navigator.permissions.query({ name: name as PermissionName }).catch(() => null)
      return status?.state ?? 'denied'
    })
    const media = await navigator.mediaDevices.getUserMedia({ audio: true }).then(
      () => 'granted',
      () => 'denied',
    )
    const notification = await Notification.requestPermission()
    return [...(await Promise.all(states)), media, notification]
  })
  expect(new Set(answers)).toEqual(new Set(['denied']))
})

test('nothing is downloaded', async () => {
  const isRefused = await app.electron.evaluate(({ session }) => {
    const own = session.fromPartition('app')
    return new Promise<boolean>((resolve) => {
      own.once('will-download', (event) => resolve(event.defaultPrevented))
      own.downloadURL('safelight-app://app/renderer/index.html')
    })
  })
  expect(isRefused).toBe(true)
})

test('photo addresses resolve by item alone', async () => {
  const id = 'a'.repeat(64)
  const statuses = await app.electron.evaluate(
    async ({ session }, addresses) => {
      const own = session.fromPartition('app')
      const status = async (address: string): Promise<number | 'refused'> =>
        own.fetch(address).then(
          (response) => response.status,
          () => 'refused',
        )
      return Promise.all(addresses.map(status))
    },
    [
      `safelight-photo://${id}/thumb`,
      `safelight-photo://${id}/../../../../etc/passwd`,
      `safelight-photo://${id}/%2e%2e%2fetc/passwd`,
      `safelight-photo://${id}/thumb%00.jpg`,
      'safelight-photo://server/share/thumb',
      'safelight-photo:///etc/passwd',
      'file:///etc/passwd',
    ],
  )
  expect(statuses[0]).toBe(404)
  for (const status of statuses.slice(1)) expect([400, 403, 'refused']).toContain(status)
})
