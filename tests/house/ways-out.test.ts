import { fork, spawnSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { Worker } from 'node:worker_threads'

import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import type { AuditorStart } from '../../shared/ipc/auditor-worker'
import { layKeys, makeKeyBox } from '../../shared/ipc/key-box'
import { closeNetworkGlobals } from '../../shared/ipc/network-globals'
import { buildProcesses, builtAuditor, builtCommandLine, builtEngine } from '../harness/built-processes'
import { openCanarySinks, type CanarySinks } from '../harness/canary-sinks'

const probe = ['--import', pathToFileURL(resolve(import.meta.dirname, '../harness/way-out-probe.mjs')).href]
/** Those of Node 20's globals that open connections. */
const ways = ['fetch', 'WebSocket', 'EventSource'].filter((way) => way in globalThis)
const untouched = { tcp: 0, udp: 0 }
let sinks: CanarySinks

beforeAll(async () => {
  await buildProcesses('auditor', 'cli-engine', 'cli')
  sinks = await openCanarySinks()
})
afterAll(() => {
  sinks.close()
})

describe('Node’s own globals for the network are closed, and tried ones are told, in', () => {
  test('the auditor’s worker', async () => {
    const keys = { signing: randomBytes(32), embeddings: randomBytes(32) }
    const packsFolders = [resolve(import.meta.dirname, '../../resources/policies')]
    const keyBox = makeKeyBox()
    layKeys(keyBox, keys)
    const workerData: AuditorStart = { dataFolder: null, packsFolders, keyBox }
    const worker = new Worker(builtAuditor, {
      workerData,
      execArgv: probe,
      stderr: true,
    })
    const told = await toldOf(worker, () => {
      worker.postMessage({ kind: 'probe', port: sinks.tcpPort })
    })
    await worker.terminate()
    expect(told).toEqual(ways)
    expect(sinks.hits()).toEqual(untouched)
  })

  test('the command line’s engine', async () => {
    const child = fork(builtEngine, { execArgv: probe, serialization: 'advanced', silent: true })
    const told = await toldOf(child, () => child.send({ kind: 'probe', port: sinks.tcpPort }))
    child.kill('SIGKILL')
    expect(told).toEqual(ways)
    expect(sinks.hits()).toEqual(untouched)
  })

  test('the command line', () => {
    const env = { ...process.env, SAFELIGHT_PROBE_PORT: String(sinks.tcpPort) }
    const { stderr } = spawnSync(process.execPath, [...probe, builtCommandLine, 'version'], {
      env,
      encoding: 'utf8',
    })
    for (const way of ways)
      expect(stderr).toContain(`${way} was refused: Safelight makes no network connection`)
    expect(stderr).not.toContain('was let go')
    expect(sinks.hits()).toEqual(untouched)
  })
})

test('the probe does get out of a process that is not closed', async () => {
  const open = await openCanarySinks()
  const child = fork(resolve(import.meta.dirname, '../harness/open-process.mjs'), {
    execArgv: probe,
    silent: true,
  })
  child.send({ kind: 'probe', port: open.tcpPort })
  await expect.poll(() => open.hits().tcp, { timeout: 60_000 }).toBeGreaterThan(0)
  child.kill('SIGKILL')
  open.close()
})

test('what was tried before anybody listened is told once somebody does', () => {
  const globals = { fetch: () => 'reached', other: () => 'kept' }
  const closed = closeNetworkGlobals(globals)
  expect(() => globals.fetch()).toThrow('no network connection')
  expect(() => {
    globals.fetch = () => 'put back'
  }).toThrow()
  const told: string[] = []
  closed.onTried((way) => told.push(way))
  expect(() => globals.fetch()).toThrow()
  expect(told).toEqual(['fetch', 'fetch'])
  expect(globals.other()).toBe('kept')
})

interface Process {
  on(event: 'message', listener: (message: unknown) => void): unknown
}

/** Asks the process once it is ready, and gives the ways out that it says it refused, one of each. */
function toldOf(subject: Process, ask: () => void): Promise<readonly string[]> {
  const told: string[] = []
  return new Promise((done) => {
    subject.on('message', (message) => {
      const { kind, way, value } = message as Readonly<Record<string, unknown>>
      if (kind === 'ready') ask()
      if (kind === 'network-blocked') told.push(String(way ?? value))
      if (told.length === ways.length) done(told)
    })
  })
}
