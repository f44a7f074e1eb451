import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import type { Box } from '../../../shared/domain/item/facts'
import { cropFor } from '../../../shared/domain/suggestion/crop'
import { layoutsOf } from '../../../shared/domain/suggestion/layout'
import type { LayoutItem } from '../../../shared/domain/suggestion/layout'
import { slidesOf } from '../../../shared/domain/suggestion/slides'
import { itemId } from '../policy/roll'

const share = fc.double({ min: 0, max: 0.75, noNaN: true })
const anyFace = fc
  .tuple(share, share, fc.double({ min: 0.02, max: 0.25, noNaN: true }))
  .map(([x, y, size]): Box => [x, y, size, size])
const anyPhoto = fc.record({
  width: fc.integer({ min: 300, max: 6_000 }),
  height: fc.integer({ min: 300, max: 6_000 }),
  faces: fc.array(anyFace, { maxLength: 4 }),
  appeal: fc.double({ min: 0, max: 1, noNaN: true }),
})
const anyPhotos = fc
  .array(anyPhoto, { minLength: 1, maxLength: 11 })
  .map((photos) => photos.map((photo, at): LayoutItem => ({ item: itemId(at + 1), ...photo })))

const slack = 1e-6
const holds = (outer: Box, inner: Box) =>
  inner[0] >= outer[0] - slack &&
  inner[1] >= outer[1] - slack &&
  inner[0] + inner[2] <= outer[0] + outer[2] + slack &&
  inner[1] + inner[3] <= outer[1] + outer[3] + slack
const overlap = (one: Box, other: Box) =>
  one[0] + one[2] > other[0] + slack &&
  other[0] + other[2] > one[0] + slack &&
  one[1] + one[3] > other[1] + slack &&
  other[1] + other[3] > one[1] + slack

describe('a collage', () => {
  test('cuts no face, stretches nothing, and keeps its photos apart and on the canvas', () => {
    fc.assert(
      fc.property(anyPhotos, (photos) => {
        for (const { tiles, canvas } of layoutsOf(photos)) {
          expect(tiles.map(({ item }) => item)).toEqual(photos.slice(0, 9).map(({ item }) => item))
          for (const [index, { crop, at }] of tiles.entries()) {
            const photo = photos[index] as LayoutItem
            expect(photo.faces.every((face) => holds(crop, face))).toBe(true)
            expect(holds([0, 0, 1, 1], crop) && holds([0, 0, 1, 1], at)).toBe(true)
            const shown = (crop[2] * photo.width) / (crop[3] * photo.height)
            const drawn = (at[2] * canvas.width) / (at[3] * canvas.height)
            // A canvas is whole pixels high.
            expect(Math.abs(Math.log(shown / drawn))).toBeLessThan(0.01)
            expect(tiles.some((other, place) => place > index && overlap(other.at, at))).toBe(false)
          }
        }
      }),
      { numRuns: 60 },
    )
  })
  test('has several layouts, and the first wastes little more than the best', () => {
    fc.assert(
      fc.property(anyPhotos, (photos) => {
        const layouts = layoutsOf(photos)
        expect(new Set(layouts.map(({ name }) => name)).size).toBe(layouts.length)
        expect(layouts.length).toBeGreaterThan(photos.length === 1 ? 1 : 3)
        const least = Math.min(...layouts.map(({ waste }) => waste))
        expect(layouts[0]?.waste).toBeLessThanOrEqual(least + 0.12 + slack)
      }),
    )
  })
  test('gives the best of photos of one shape the largest place, and cuts next to nothing', () => {
    for (const [width, height] of [
      [4_000, 3_000],
      [3_000, 4_000],
    ] as const) {
      for (let count = 3; count <= 9; count += 1) {
        const photos = Array.from({ length: count }, (_, at): LayoutItem => {
          const appeal = at === count - 2 ? 0.9 : 0.5
          return { item: itemId(at + 1), width, height, faces: [], appeal }
        })
        const [first] = layoutsOf(photos)
        const areas = first?.tiles.map(({ at }) => at[2] * at[3]) ?? []
        expect([count, first?.name]).toEqual([count, 'mosaic'])
        expect(areas[count - 2]).toBe(Math.max(...areas))
        expect(first?.tiles.every(({ crop }) => crop[2] * crop[3] > 0.9)).toBe(true)
        const shape = (first?.canvas.width ?? 0) / (first?.canvas.height ?? 1)
        expect(shape).toBeGreaterThan(0.7)
        expect(shape).toBeLessThan(1.5)
      }
    }
  })
  test('leaves the same gap between photos as at the edge', () => {
    const photos = Array.from({ length: 6 }, (_, at): LayoutItem => {
      return { item: itemId(at + 1), width: 4_000, height: 3_000, faces: [], appeal: 0.5 }
    })
    for (const { name, canvas, tiles } of layoutsOf(photos)) {
      const [left, top] = [0, 1].map((axis) => Math.min(...tiles.map(({ at }) => at[axis] as number)))
      expect([name, Math.round((left ?? 0) * canvas.width)]).toEqual([name, 10])
      expect([name, Math.round((top ?? 0) * canvas.height)]).toEqual([name, 10])
      const right = Math.max(...tiles.map(({ at }) => at[0] + at[2]))
      expect([name, Math.round((1 - right) * canvas.width)]).toEqual([name, 10])
    }
  })
  test('of nothing is nothing', () => {
    expect(layoutsOf([])).toEqual([])
  })
})

describe('a crop', () => {
  const wide = { width: 4_000, height: 2_000 }
  test('moves to where the face is', () => {
    expect(cropFor({ ...wide, faces: [[0.85, 0.4, 0.1, 0.2]] }, 1)?.[0]).toBeCloseTo(0.5)
    expect(cropFor({ ...wide, faces: [] }, 1)?.[0]).toBeCloseTo(0.25)
  })
  test('is refused where two faces lie too far apart', () => {
    const faces: readonly Box[] = [
      [0, 0.4, 0.1, 0.2],
      [0.9, 0.4, 0.1, 0.2],
    ]
    expect(cropFor({ ...wide, faces }, 1)).toBeNull()
  })
})

test('a recap shows each photo once, its faces in view from beginning to end, and the title on the first', () => {
  fc.assert(
    fc.property(anyPhotos, (photos) => {
      const slides = slidesOf('Two days in Lisbon', photos)
      expect(slides.map(({ item }) => item)).toEqual(photos.map(({ item }) => item))
      expect(slides.map(({ title }) => title !== null)).toEqual(photos.map((_, index) => index === 0))
      for (const [index, { from, to }] of slides.entries()) {
        for (const face of photos[index]?.faces ?? []) expect(holds(from, face) && holds(to, face)).toBe(true)
      }
    }),
    { numRuns: 60 },
  )
})
