import { execFileSync } from 'node:child_process'
import { join, resolve } from 'node:path'

import sharp from 'sharp'
import { memory } from '@tensorflow/tfjs-core'
import { beforeAll, describe, expect, it } from 'vitest'

import { openVision } from '../../electron/vision/vision'
import type { Vision } from '../../electron/vision/vision'
import type { PixelFrame } from '../../shared/ipc/reader'
import { parseLookReply, parseVisionReady } from '../../shared/ipc/vision-schema'
import { drawDocument } from '../fixtures/documents/documents'

// Photos of people that come with the face package, so that the real nets run wherever the project does.
const photos = resolve('node_modules/@vladmandic/face-api/demo')

let vision: Vision
beforeAll(async () => {
  execFileSync(process.execPath, ['resources/setup/models.mjs'])
  vision = await openVision({ modelsFolder: resolve('out/models') })
})

const frameOf = async (name: string, more: Partial<PixelFrame> = {}): Promise<PixelFrame> => {
  const { data, info } = await sharp(join(photos, name))
    .resize(1_024, 1_024, { fit: 'inside', withoutEnlargement: true })
    .removeAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true })
  const size = { width: info.width, height: info.height, rgb: new Uint8Array(data) }
  return { job: 1, index: 0, purpose: 'scene', atSeconds: null, ...size, ...more }
}
const distance = (one: Float32Array, other: Float32Array): number =>
  Math.hypot(...one.map((value, index) => value - other[index]!))

describe('vision', () => {
  it('says which backend and which models it runs on', () => {
    expect(parseVisionReady(vision.ready)?.backend).toBe('wasm')
    expect(vision.ready.models.length).toBeGreaterThan(10)
  })

  it('finds people with faces, ages, expressions and one descriptor each, in the agreed shape', async () => {
    const reply = parseLookReply({ job: 1, ...(await vision.look([await frameOf('sample1.jpg')])) })
    const faces = reply?.pixels?.faces ?? []
    expect(faces.length).toBeGreaterThan(0)
    expect(reply?.descriptors).toHaveLength(faces.length)
    expect(
      faces.every(({ age }) => age !== null && age.low <= age.estimate && age.estimate <= age.high),
    ).toBe(true)
    expect(reply?.pixels?.objects.some(({ label }) => label === 'person')).toBe(true)
    expect(reply?.pixels?.text).toBeNull()
  })

  it('gives the same face the same descriptor at another size, and its time in a video', async () => {
    const large = await vision.look([await frameOf('sample1.jpg')])
    const { width, height, rgb } = await frameOf('sample1.jpg')
    const half = await sharp(rgb, { raw: { width, height, channels: 3 } })
      .resize(Math.round(width * 0.7), Math.round(height * 0.7))
      .raw()
      .toBuffer()
    const small = await vision.look([
      await frameOf('sample1.jpg', {
        width: Math.round(width * 0.7),
        height: Math.round(height * 0.7),
        rgb: new Uint8Array(half),
        atSeconds: 2.5,
      }),
    ])
    expect(small.pixels?.faces[0]?.atSeconds).toBe(2.5)
    const nearest = Math.min(...small.descriptors.map((each) => distance(large.descriptors[0]!, each)))
    expect(nearest).toBeLessThan(0.35)
  })

  it('keeps no tensor from one photo to the next', async () => {
    const frame = await frameOf('sample1.jpg')
    await vision.look([frame])
    const before = memory().numTensors
    await vision.look([frame])
    expect(memory().numTensors).toBe(before)
  })

  it('reads kinds off a drawn card, IBAN and passport, and leaves near misses alone', async () => {
    for (const number of [0, 2, 10, 1, 3]) {
      const { kind, isRight, picture } = await drawDocument(number)
      const { pixels } = await vision.look([
        { job: 1, index: 0, purpose: 'document', atSeconds: null, ...picture },
      ])
      const wanted = kind === 'mrz' ? ['passport', 'id-card'] : [kind]
      expect(pixels?.text?.kinds.some((each) => wanted.includes(each))).toBe(isRight)
    }
  }, 300_000)

  it('answers a picture that is not whole with a problem, and goes on', async () => {
    const frame = await frameOf('sample1.jpg')
    const broken = await vision.look([{ ...frame, rgb: frame.rgb.subarray(9) }])
    expect(broken).toMatchObject({ pixels: null, descriptors: [], problem: { code: 'corrupt' } })
    expect((await vision.look([])).problem?.code).toBe('corrupt')
  })
})
