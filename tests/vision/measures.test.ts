import { describe, expect, it } from 'vitest'

import { coloursOf } from '../../electron/vision/measures/colours'
import { qualityOf } from '../../electron/vision/measures/quality'
import type { Picture } from '../../electron/vision/picture/picture'
import { cut, letterboxed, scaled } from '../../electron/vision/picture/scale'
import { isLikelyDocument } from '../../electron/reader/likely-document'
import { drawDocument } from '../fixtures/documents/documents'
import { randomFrom } from '../fixtures/documents/random'

const painted = (
  width: number,
  height: number,
  at: (x: number, y: number) => readonly number[],
): Picture => ({
  width,
  height,
  rgb: Uint8Array.from(
    Array.from({ length: width * height }, (_, i) => at(i % width, Math.floor(i / width))).flat(),
  ),
})
const bits = (hash: string): string => BigInt(`0x${hash}`).toString(2).padStart(64, '0')
const differing = (one: string, other: string): number =>
  Array.from(bits(one)).filter((bit, index) => bit !== bits(other)[index]).length

describe('pictures', () => {
  it('drawn at their own size are themselves', () => {
    const picture = painted(7, 5, (x, y) => [x * 9, y * 9, x + y])
    expect(cut(picture, { x: 0, y: 0, width: 7, height: 5 }, { width: 7, height: 5 }).rgb).toEqual(
      picture.rgb,
    )
    expect(scaled(picture, 7, 5)).toBe(picture)
  })

  it('keep their mean brightness when they are reduced', () => {
    const noise = randomFrom(5)
    const picture = painted(400, 300, () => [noise.whole(0, 255), noise.whole(0, 255), noise.whole(0, 255)])
    const small = scaled(picture, 40, 30)
    const mean = small.rgb.reduce((sum, value) => sum + value, 0) / small.rgb.length
    expect(mean).toBeGreaterThan(120)
    expect(mean).toBeLessThan(135)
  })

  it('stand in the middle of a letterbox', () => {
    const { picture, left, top, scale } = letterboxed(
      painted(200, 100, () => [255, 0, 0]),
      50,
    )
    expect([left, top, scale]).toEqual([0, 12.5, 4])
    expect([...picture.rgb.subarray(0, 3)]).toEqual([0, 0, 0])
    expect([...picture.rgb.subarray((25 * 50 + 25) * 3, (25 * 50 + 25) * 3 + 3)]).toEqual([255, 0, 0])
  })
})

describe('quality', () => {
  it('tells crisp from flat, grey from vivid', () => {
    const chess = painted(256, 256, (x, y) => (((x >> 3) + (y >> 3)) % 2 === 0 ? [0, 0, 0] : [255, 255, 255]))
    expect(qualityOf(chess)).toMatchObject({ sharpness: 1, colourfulness: 0 })
    const flat = painted(256, 256, () => [128, 128, 128])
    expect(qualityOf(flat)).toMatchObject({ sharpness: 0, brightness: expect.closeTo(0.5, 1) as number })
  })

  it('hashes a brighter, smaller copy alike, another picture otherwise', () => {
    const scene = (x: number, y: number): number => 130 + 60 * Math.sin(x / 17) + 50 * Math.cos((x + y) / 23)
    const one = qualityOf(painted(256, 192, (x, y) => [scene(x, y), scene(x, y), 40])).perceptualHash
    const copy = painted(256, 192, (x, y) => [scene(x, y) + 12, scene(x, y) + 12, 52])
    expect(differing(one, qualityOf(scaled(copy, 128, 96)).perceptualHash)).toBeLessThanOrEqual(4)
    const other = qualityOf(
      painted(256, 192, (x, y) => [scene(y, 3 * x), scene(y, 3 * x), 40]),
    ).perceptualHash
    expect(differing(one, other)).toBeGreaterThan(12)
  })
})

describe('colours', () => {
  it('name a sky above and sand below', () => {
    const beach = painted(90, 90, (_, y) => (y < 45 ? [90, 150, 220] : [210, 190, 150]))
    const { top, bottom } = coloursOf(beach)
    expect(top.blue).toBeGreaterThan(0.95)
    expect(bottom.sand + bottom.skin).toBeGreaterThan(0.95)
  })
})

describe('likely documents', () => {
  it('are drawn papers on a table, not noise, an empty wall or a gradient', async () => {
    for (const number of [0, 2, 4]) {
      const { picture } = await drawDocument(number)
      const { width, height, rgb } = scaled(picture, 1_024, 768)
      expect(isLikelyDocument({ width, height, data: rgb })).toBe(true)
    }
    const noise = randomFrom(3)
    const others = [
      painted(512, 384, () => [noise.whole(0, 255), noise.whole(0, 255), noise.whole(0, 255)]),
      painted(512, 384, () => [200, 200, 200]),
      painted(512, 384, (x, y) => [x >> 1, y >> 1, 90]),
    ]
    for (const { width, height, rgb } of others)
      expect(isLikelyDocument({ width, height, data: rgb })).toBe(false)
  })
})
