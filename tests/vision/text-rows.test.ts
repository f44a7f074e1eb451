import { describe, expect, it } from 'vitest'

import type { GreyPicture } from '../../electron/vision/picture/grey'
import { blobsOf } from '../../electron/vision/text/blobs'
import { foundTexts } from '../../electron/vision/text/found-text'
import { halfTurn, letterRows } from '../../electron/vision/text/letter-rows'
import { drawDocument } from '../fixtures/documents/documents'
import { randomFrom } from '../fixtures/documents/random'

const drawn = (width: number, rows: readonly string[]): GreyPicture => ({
  width,
  height: rows.length,
  luma: Uint8Array.from(rows.join(''), (sign) => (sign === '#' ? 0 : 255)),
})

describe('blobs', () => {
  it('are joined over corners and around bends', () => {
    const picture = drawn(8, [
      '#..#..#.',
      '#..#...#',
      '.##...##',
      '........',
      '#.#.....',
      '.#......',
      '#.#....#',
    ])
    const boxes = blobsOf(picture)
      .map(({ left, top, width, height, ink }) => [left, top, width, height, ink])
      .toSorted(([left], [other]) => left! - other!)
    expect(boxes).toEqual([
      [0, 0, 4, 3, 6],
      [0, 4, 3, 3, 5],
      [6, 0, 2, 3, 4],
      [7, 6, 1, 1, 1],
    ])
  })
})

describe('rows of letters', () => {
  const row = (count: number, angle: number, from: { x: number; y: number }) =>
    Array.from({ length: count }, (_, index) => ({
      left: from.x + index * 18 * Math.cos(angle) - 5,
      top: from.y + index * 18 * Math.sin(angle) - 8,
      width: 10,
      height: 16,
      ink: 70,
    }))
  const area = { width: 1_000, height: 1_000 }

  it.each([0, 12, -31, 88, -90, 45])('are found at %i degrees', (degrees) => {
    const angle = (degrees * Math.PI) / 180
    const found = letterRows(
      [0, 1, 2].flatMap((line) =>
        row(14, angle, { x: 500 - line * 40 * Math.sin(angle), y: 500 + line * 40 * Math.cos(angle) }),
      ),
      area,
    )
    expect(found?.rows.length).toBe(3)
    expect(Math.abs(halfTurn((found?.angle ?? 9) - angle))).toBeLessThan(0.01)
  })

  it('are not seen in pieces strewn about', () => {
    const random = randomFrom(7)
    const strewn = Array.from({ length: 700 }, () => ({
      left: random.whole(0, 980),
      top: random.whole(0, 980),
      width: random.whole(5, 14),
      height: random.whole(5, 14),
      ink: 60,
    }))
    expect(letterRows(strewn, area)).toBeNull()
  })

  it('are the wrong ones of no drawn paper: each is found in its own ink', async () => {
    for (const number of [0, 2, 4, 6]) {
      const { picture } = await drawDocument(number)
      expect(foundTexts(picture)[0]?.letters).toBeGreaterThan(30)
    }
  })
})
