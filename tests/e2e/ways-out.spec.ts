import { chmodSync, copyFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'

import { expect, test } from 'playwright/test'

import { openCanarySinks, type CanarySinks } from '../harness/canary-sinks'
import { appWritableFolder, launchApp, rollFolder, type RunningApp } from '../harness/electron-app'

let sinks: CanarySinks
let app: RunningApp
test.beforeAll(async () => {
  sinks = await openCanarySinks()
  app = await launchApp('source', appWritableFolder('ways-out'))
})
test.afterAll(async () => {
  await app.close()
  sinks.close()
})

const status = async (): Promise<{ readonly blockedAttempts: number }> => {
  const reply = await app.page.evaluate(() => window.safelight.call('status', {}))
  if (!reply.ok) throw new Error(reply.failure.code)
  return reply.value as { readonly blockedAttempts: number }
}

test('main’s own fetch is closed, and an attempt is counted', async () => {
  const before = (await status()).blockedAttempts
  const said = await app.electron.evaluate(async (_, port) => {
    try {
      await fetch(`http://127.0.0.1:${port}/`)
      return 'let go'
    } catch (thrown) {
      return String(thrown)
    }
  }, sinks.tcpPort)
  expect(said).toContain('Safelight makes no network connection: fetch')
  expect((await status()).blockedAttempts).toBe(before + 1)
  expect(sinks.hits()).toEqual({ tcp: 0, udp: 0 })
})

test('vision’s own fetch is closed, and an attempt is told to main', async () => {
  const told = await app.electron.evaluate(
    ({ app: electronApp, utilityProcess }, { script, port }) => {
      const out = `${electronApp.getAppPath()}/out`
      const child = utilityProcess.fork(script, [`file://${out}/main/vision.js`, `${out}/models`], {
        env: {},
      })
      return new Promise<unknown>((done) => {
        child.on('message', (message: { readonly kind: string }) => {
          if (message.kind === 'network-blocked') {
            child.kill()
            done(message)
          } else child.postMessage({ kind: 'probe', port })
        })
        child.on('exit', (code) => {
          done(`ended with ${String(code)}`)
        })
      })
    },
    { script: probedVision(), port: sinks.tcpPort },
  )
  expect(told).toEqual({ kind: 'network-blocked', way: 'fetch' })
  expect(sinks.hits()).toEqual({ tcp: 0, udp: 0 })
})

/** A script that loads the probe and then vision, where the app's user may read it, wherever the checkout lies. */
function probedVision(): string {
  const folder = rollFolder()
  copyFileSync(resolve(import.meta.dirname, '../harness/way-out-probe.mjs'), join(folder, 'probe.mjs'))
  const script = join(folder, 'probed-vision.mjs')
  writeFileSync(script, "import './probe.mjs'\nawait import(process.argv[2])\n")
  for (const file of [join(folder, 'probe.mjs'), script]) chmodSync(file, 0o644)
  return script
}
