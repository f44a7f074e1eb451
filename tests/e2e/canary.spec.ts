import { expect, test } from 'playwright/test'

import { tryEveryWayOut, type CanaryPorts } from '../harness/canary-attempts'
import { openCanarySinks, reachSinks, type CanarySinks } from '../harness/canary-sinks'
import { appWritableFolder, launchApp, type RunningApp } from '../harness/electron-app'

const ports = (): CanaryPorts => ({ tcpPort: sinks.tcpPort, udpPort: sinks.udpPort })
let sinks: CanarySinks
let app: RunningApp
test.beforeAll(async () => {
  sinks = await openCanarySinks()
  app = await launchApp('source', appWritableFolder('canary'))
})
test.afterAll(async () => {
  await app.close()
  sinks.close()
})

const blockedAttempts = async (): Promise<number> => {
  const reply = await app.page.evaluate(() => window.safelight.call('status', {}))
  return reply.ok ? (reply.value as { readonly blockedAttempts: number }).blockedAttempts : -1
}

test('no way out of a page reaches a listener, and the page stays where it is', async () => {
  const tried = await app.page.evaluate(tryEveryWayOut, ports())
  expect(tried.length).toBeGreaterThan(25)
  expect(sinks.hits()).toEqual({ tcp: 0, udp: 0 })
  expect(app.page.url().replace(/#$/, '')).toBe('safelight-app://app/renderer/index.html')
  expect(app.electron.windows().filter((page) => page.url().startsWith('http'))).toEqual([])
})

test('without the page policy the fence alone still holds, counts and notes each attempt', async () => {
  const before = await blockedAttempts()
  const session = await app.page.context().newCDPSession(app.page)
  await session.send('Page.setBypassCSP', { enabled: true })
  await app.page.reload()
  await app.page.evaluate(tryEveryWayOut, ports())
  expect(sinks.hits()).toEqual({ tcp: 0, udp: 0 })
  expect(await blockedAttempts()).toBeGreaterThan(before)
  await session.send('Page.setBypassCSP', { enabled: false })
})

test('the listeners do hear whoever reaches them', async () => {
  const before = sinks.hits()
  await reachSinks(sinks)
  expect(sinks.hits()).toEqual({ tcp: before.tcp + 1, udp: before.udp + 1 })
})
