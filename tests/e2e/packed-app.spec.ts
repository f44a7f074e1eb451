import { existsSync, writeFileSync } from 'node:fs'
import { connect, createServer, type AddressInfo } from 'node:net'
import { join } from 'node:path'

import { FuseV1Options, getCurrentFuseWire } from '@electron/fuses'
import { expect, test } from 'playwright/test'

import { appWritableFolder, projectFolder } from '../harness/electron-app'
import { packedAsItIs } from '../harness/packed-app'
import { startPlainly, type PlainStart } from '../harness/plain-start'

const isPacked = existsSync(join(projectFolder, 'dist/linux-unpacked/safelight'))
if (!isPacked)
  process.stdout.write('NOT RUN: the packed app, since there is none: npm run package makes it\n')
test.skip(!isPacked, 'no packed app: npm run package makes it')

/** How the executable writes them: the characters 0 and 1. */
const [off, on] = [48, 49]
/** What electron-builder.yml asks for: each fuse by name, so that none is whatever Electron ships. */
const wanted: Readonly<Record<keyof typeof FuseV1Options, number>> = {
  RunAsNode: off,
  EnableCookieEncryption: on,
  EnableNodeOptionsEnvironmentVariable: off,
  EnableNodeCliInspectArguments: off,
  EnableEmbeddedAsarIntegrityValidation: on,
  OnlyLoadAppFromAsar: on,
  LoadBrowserProcessSpecificV8Snapshot: off,
  GrantFileProtocolExtraPrivileges: off,
}

test('every fuse, read back from the executable, stands as it should', async () => {
  const wire = await getCurrentFuseWire(packedAsItIs())
  const names = Object.keys(wanted) as (keyof typeof FuseV1Options)[]
  expect(Object.fromEntries(names.map((name) => [name, wire[FuseV1Options[name]]]))).toEqual(wanted)
  // A fuse that a newer Electron brings must be named here too.
  const positions = Object.keys(wire).filter((key) => /^\d+$/.test(key))
  expect(positions).toHaveLength(names.length)
  process.stdout.write(`fuses: ${String(positions.length)} read back, each as named\n`)
})

test('a debugger’s switch opens no port', async () => {
  const port = await freePort()
  const inspected = [`--inspect=127.0.0.1:${String(port)}`]
  const app = startPlainly({ packed: packedAsItIs(), args: inspected })
  await up(app)
  expect(await isOpen(port)).toBe(false)
  await app.end()
})

/** Both would leave a file behind if a word of it ran. */
const code = (mark: string): string => `require('node:fs').writeFileSync(${JSON.stringify(mark)}, 'ran')`

test('the environment turns the app into no plain Node and adds no code to it', async () => {
  const folder = appWritableFolder('marks')
  const script = join(folder, 'added.cjs')
  writeFileSync(script, code(join(folder, 'added')), { mode: 0o644 })
  const app = startPlainly({
    packed: packedAsItIs(),
    args: ['-e', code(join(folder, 'ran'))],
    environment: { ELECTRON_RUN_AS_NODE: '1', NODE_OPTIONS: `--require=${script}` },
  })
  await up(app)
  await app.end()
  expect(existsSync(join(folder, 'ran'))).toBe(false)
  expect(existsSync(join(folder, 'added'))).toBe(false)
})

test('the same environment does run code in an Electron that was not packed', async () => {
  const folder = appWritableFolder('marks')
  const run = ['-e', code(join(folder, 'ran'))]
  const node = startPlainly({
    packed: null,
    app: null,
    args: run,
    environment: { ELECTRON_RUN_AS_NODE: '1' },
  })
  await expect.poll(() => existsSync(join(folder, 'ran'))).toBe(true)
  await node.end()
  process.stdout.write(
    'debug switches: --inspect, ELECTRON_RUN_AS_NODE, NODE_OPTIONS: no port, no code run\n',
  )
})

/** The store is there, and nothing ended meanwhile. */
async function up(app: PlainStart): Promise<void> {
  await expect.poll(() => app.isUp() || app.hasEnded()).toBe(true)
  expect(app.hasEnded(), app.printed()).toBe(false)
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await new Promise((done) => server.once('listening', done))
  const { port } = server.address() as AddressInfo
  await new Promise((done) => server.close(done))
  return port
}

const isOpen = (port: number): Promise<boolean> =>
  new Promise((done) => {
    const visitor = connect(port, '127.0.0.1')
    visitor.once('connect', () => {
      visitor.destroy()
      done(true)
    })
    visitor.once('error', () => {
      done(false)
    })
  })
