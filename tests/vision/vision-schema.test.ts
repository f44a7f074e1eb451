import { describe, expect, it } from 'vitest'

import { parseLookReply, parseVisionReady } from '../../shared/ipc/vision-schema'
import type { LookReply } from '../../shared/ipc/vision'

const face = { box: [0, 0, 1, 1], score: 0.9, age: null, expression: null, atSeconds: null } as const
const reply: LookReply = {
  job: 3,
  pixels: { faces: [face], objects: [], text: null, intimacy: null, quality: null, colours: null },
  descriptors: [new Float32Array(128)],
  problem: null,
}

describe('a look reply', () => {
  it('of the agreed shape passes', () => {
    expect(parseLookReply(reply)).toEqual(reply)
    expect(
      parseLookReply({ job: 1, pixels: null, descriptors: [], problem: { code: 'corrupt', sentence: 'x' } }),
    ).not.toBeNull()
  })

  it.each<readonly [string, unknown]>([
    ['without a descriptor for each face', { ...reply, descriptors: [] }],
    ['with a descriptor of another length', { ...reply, descriptors: [new Float32Array(12)] }],
    ['with a descriptor that is not finite', { ...reply, descriptors: [new Float32Array(128).fill(NaN)] }],
    [
      'with a box outside the picture',
      { ...reply, pixels: { ...reply.pixels, faces: [{ ...face, box: [0, 0, 2, 1] }] } },
    ],
    ['with a field that nobody agreed on', { ...reply, words: ['secret'] }],
    [
      'with an unknown label',
      {
        ...reply,
        pixels: {
          ...reply.pixels,
          objects: [{ label: 'sword', score: 1, box: [0, 0, 1, 1], atSeconds: null }],
        },
      },
    ],
    ['that is no object', 'reply'],
  ])('%s is refused', (_, stranger) => {
    expect(parseLookReply(stranger)).toBeNull()
  })
})

describe('a ready message', () => {
  it('names the backend and its models by their checksums', () => {
    const models = [{ name: 'a.bin', package: 'a@1.0.0', sha256: 'a'.repeat(64) }]
    expect(parseVisionReady({ backend: 'wasm', models })).not.toBeNull()
    expect(parseVisionReady({ backend: 'cuda', models })).toBeNull()
    expect(parseVisionReady({ backend: 'wasm', models: [{ ...models[0], sha256: 'a' }] })).toBeNull()
  })
})
