import { resolve } from 'node:path'

import { setWasmPaths } from '@tensorflow/tfjs-backend-wasm'
import { concat, env, mean, ready, setBackend, tensor } from '@tensorflow/tfjs-core'
import type { Tensor4D } from '@tensorflow/tfjs-core'
import { beforeAll, describe, expect, it } from 'vitest'

import { quickenWasmKernels } from '../../electron/vision/nets/wasm-kernels'

const pictureOf = (): Tensor4D =>
  tensor(
    Array.from({ length: 6 * 5 * 3 }, (_, index) => Math.sin(index)),
    [1, 6, 5, 3],
  )
function answers() {
  const picture = pictureOf()
  return {
    kept: [...mean(picture, [1, 2], true).dataSync()],
    dropped: mean(picture, [1, 2]).shape,
    rows: [...mean(picture, [1]).dataSync()],
    joined: [...concat([picture, picture, picture], 3).dataSync()],
    stacked: concat([picture, picture], 1).shape,
  }
}

let before: ReturnType<typeof answers>
beforeAll(async () => {
  setWasmPaths(`${resolve('node_modules/@tensorflow/tfjs-backend-wasm/dist')}/`)
  env().set('WASM_HAS_MULTITHREAD_SUPPORT', false)
  await setBackend('wasm')
  await ready()
  before = answers()
  quickenWasmKernels()
})

describe('the quick kernels', () => {
  it('give what the backend’s own give, in their case and in the others', () => {
    const after = answers()
    expect(after.joined).toEqual(before.joined)
    expect(after.rows).toEqual(before.rows)
    expect([after.dropped, after.stacked]).toEqual([before.dropped, before.stacked])
    for (const [index, value] of after.kept.entries()) expect(value).toBeCloseTo(before.kept[index]!, 5)
  })
})
