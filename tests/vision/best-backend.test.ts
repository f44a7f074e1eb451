import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { resolve } from 'node:path'

import {
  copyRegisteredKernels,
  engine,
  getBackend,
  getKernel,
  registerBackend,
  registerKernel,
  unregisterKernel,
} from '@tensorflow/tfjs-core'
import { beforeAll, describe, expect, it } from 'vitest'

import { knownFace } from '../../electron/vision/nets/known-face'
import { openOnBestBackend, tfjsNode } from '../../electron/vision/nets/best-backend'
import type { NativeBackend } from '../../electron/vision/nets/best-backend'
import { modelFiles } from '../../electron/vision/nets/model-files'
import { agrees, seenOnKnownFace } from '../../electron/vision/nets/self-test'

const folder = resolve('out/models')
const models = { folder, file: modelFiles(folder) }
beforeAll(() => {
  execFileSync(process.execPath, ['resources/setup/models.mjs'])
})

describe('the backend', () => {
  it('is WASM where no native one loads, and sees the known face', async () => {
    const absent: NativeBackend = { ...tfjsNode, load: () => Promise.reject(new Error('not here')) }
    const { nets, backend } = await openOnBestBackend(models, absent)
    expect([backend, getBackend()]).toEqual(['wasm', 'wasm'])
    expect((await seenOnKnownFace(nets)).score).toBeGreaterThan(0.9)
  })

  it('is WASM again where the native one loads and then fails', async () => {
    const broken: NativeBackend = {
      name: 'tfjs-node',
      load: () => {
        // Registers, starts, and has not one kernel.
        registerBackend('hollow', () => ({ dispose: () => undefined }) as never)
        return Promise.resolve('hollow')
      },
    }
    const { nets, backend } = await openOnBestBackend(models, broken)
    expect([backend, getBackend()]).toEqual(['wasm', 'wasm'])
    expect((await seenOnKnownFace(nets)).score).toBeGreaterThan(0.9)
  })
})

describe('the self-test', () => {
  it('draws the same face everywhere', () => {
    const digest = createHash('sha256').update(knownFace().rgb).digest('hex')
    expect(digest).toMatchInlineSnapshot(`"4b2b6ffccb3e065ec8d0eea8a1e36385aab635ad7917df53ab38aa3f3ef26466"`)
  })

  it('takes rounding for the same, and a wrong number for a fault', () => {
    const seen = {
      score: 0.95,
      box: { x: 60, y: 70, width: 117, height: 141 },
      descriptor: Float32Array.from({ length: 128 }, (_, index) => Math.sin(index) / 8),
      age: 13,
      intimacy: 0.1,
    }
    const rounded = { ...seen, score: 0.9501, descriptor: seen.descriptor.map((value) => value + 1e-5) }
    const wrong = {
      ...seen,
      descriptor: seen.descriptor.map((value, index) => (index === 5 ? -value : value)),
    }
    expect(agrees(seen, rounded)).toBe(true)
    expect(agrees(seen, wrong)).toBe(false)
    expect(agrees(seen, { ...seen, age: 30 })).toBe(false)
  })
})

/** The WASM backend under another name, with kernels of its own: what a native one is to the nets. */
function twin(name: string, changed: Readonly<Record<string, string>> = {}): NativeBackend {
  return {
    name: 'tfjs-node',
    load: () => {
      copyRegisteredKernels('wasm', name)
      for (const [kernelName, like] of Object.entries(changed)) {
        unregisterKernel(kernelName, name)
        registerKernel({ kernelName, backendName: name, kernelFunc: getKernel(like, 'wasm').kernelFunc })
      }
      registerBackend(name, () => engine().findBackend('wasm'))
      return Promise.resolve(name)
    },
  }
}

describe('a native backend', () => {
  it('is not used where it adds wrongly', async () => {
    const { backend } = await openOnBestBackend(models, twin('wrong', { Add: 'Sub' }))
    expect([backend, getBackend()]).toEqual(['wasm', 'wasm'])
  })

  it('is used where it makes of the known face what WASM makes of it', async () => {
    const { backend } = await openOnBestBackend(models, twin('right'))
    expect([backend, getBackend()]).toEqual(['tfjs-node', 'right'])
  })
})
