import { readFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'

import { afterAll, beforeAll, expect, test } from 'vitest'

import type { Engine } from '../../../electron/main/analysis/engine'
import { createNodeEngine } from '../../../electron/main/analysis/node-engine'
import { buildProcesses, builtEngine } from '../../harness/built-processes'
import { failWhenTried } from '../../harness/no-way-out'
import { jpeg } from '../../harness/roll-folder'

let engine: Engine
beforeAll(async () => {
  await buildProcesses('cli-engine')
  engine = createNodeEngine({
    script: builtEngine,
    width: 1,
    modelsFolder: null,
    mostMemoryBytes: 2 * 1_024 ** 3,
    onNetworkTried: failWhenTried,
  })
})
afterAll(() => engine.stop())

const analyse = (bytes: Uint8Array, path = 'IMG_1.jpg') =>
  engine.analyse({ source: { kind: 'bytes', bytes }, path, modifiedMs: 0, sidecars: [], wantsPixels: false })

test('a child reads a photo', async () => {
  const { read } = await analyse(await jpeg(1))
  expect(read).toMatchObject({ metadata: { format: 'jpeg', width: 65, height: 49 }, problem: null })
})

test('a film is read by ranges on the descriptor that main holds', async () => {
  const film = await readFile(new URL('./node-engine.test.ts', import.meta.url))
  const asked: number[] = []
  const { read } = await engine.analyse({
    source: {
      kind: 'ranges',
      size: film.length,
      read: (start, end) => {
        asked.push(start)
        return Promise.resolve(film.subarray(start, end))
      },
    },
    path: 'film.mp4',
    modifiedMs: 0,
    sidecars: [],
    wantsPixels: false,
  })
  expect(asked.length).toBeGreaterThan(0)
  expect(read.metadata.format).toBe('unknown')
})

test.skipIf(process.platform !== 'linux')(
  'a child killed in the middle of its work costs nobody anything',
  async () => {
    const photos = await Promise.all([1, 2, 3, 4].map((seed) => jpeg(seed)))
    const all = photos.map((photo) => analyse(photo))
    process.kill(childOf(process.pid), 'SIGKILL')
    const outcomes = await Promise.all(all)
    expect(outcomes.map((outcome) => outcome.read.problem)).toEqual([null, null, null, null])
  },
)

test.skipIf(process.platform !== 'linux')(
  'a child that outgrows its memory is ended and the file set aside',
  async () => {
    const small = createNodeEngine({
      script: builtEngine,
      width: 1,
      modelsFolder: null,
      mostMemoryBytes: 1_000,
      onNetworkTried: failWhenTried,
    })
    const waiting = small.analyse({
      source: { kind: 'ranges', size: 10, read: () => new Promise(() => undefined) },
      path: 'film.mp4',
      modifiedMs: 0,
      sidecars: [],
      wantsPixels: false,
    })
    expect((await waiting).read.problem?.code).toBe('reader-crashed')
    await small.stop()
  },
)

/** The child of this process that runs the engine, as Linux lists it. */
function childOf(parent: number): number {
  const children = readFileSync(`/proc/${String(parent)}/task/${String(parent)}/children`, 'utf8')
    .trim()
    .split(' ')
  const child = children.find((one) => readFileSync(`/proc/${one}/cmdline`, 'utf8').includes('cli-engine'))
  if (child === undefined) throw new Error('the engine has no child')
  return Number(child)
}
