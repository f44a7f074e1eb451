import { describe, expect, it } from 'vitest'

import {
  frameAt,
  frameRect,
  framesBetween,
  groupOf,
  layoutSheet,
  zooms,
} from '../../../renderer/features/audit-log/sheet-layout'

/** 70,000 frames in one month, 30,000 over ten years, and some that nobody can date. */
const days = [
  { date: '2025-06-27', start: 0, count: 70_000 },
  ...Array.from({ length: 120 }, (_, at) => ({
    date: `${String(2024 - Math.floor(at / 12))}-${String(12 - (at % 12)).padStart(2, '0')}-11`,
    start: 70_000 + at * 249,
    count: 249,
  })),
  { date: null, start: 99_880, count: 120 },
]

describe.each(zooms)('a sheet of 100,000 frames at zoom %i', (zoom) => {
  const layout = layoutSheet(days, 1_200, { zoom, textScale: 1 })

  it('holds every frame once, the last one inside its height', () => {
    expect(layout.frames).toBe(100_000)
    const last = frameRect(layout, 99_999)
    expect(last.y + last.height).toBeLessThanOrEqual(layout.height)
  })
  it('finds each frame where it was laid', () => {
    for (const index of [0, 1, 69_999, 70_000, 70_249, 88_888, 99_879, 99_880, 99_999]) {
      const rect = frameRect(layout, index)
      expect(frameAt(layout, rect.x + rect.width / 2, rect.y + rect.height / 2)).toBe(index)
    }
  })
  it('names what is in view without missing a frame that touches it', () => {
    const rect = frameRect(layout, 70_250)
    const seen = framesBetween(layout, rect.y - 10, rect.y + 10)
    expect(seen?.first).toBeLessThanOrEqual(70_250)
    expect(seen?.last).toBeGreaterThanOrEqual(70_250)
  })
  it('keeps every frame inside the width', () => {
    const rect = frameRect(layout, layout.columns - 1)
    expect(rect.x + rect.width).toBeLessThanOrEqual(1_200)
  })
})

describe('the months of a sheet', () => {
  it('gathers days of one month and keeps frames without a date apart', () => {
    const layout = layoutSheet(
      [
        { date: '2025-06-27', start: 0, count: 3 },
        { date: '2025-06-02', start: 3, count: 2 },
        { date: null, start: 5, count: 1 },
      ],
      800,
      { zoom: 136, textScale: 1 },
    )
    expect(layout.groups.map(({ month, start, count }) => [month, start, count])).toEqual([
      ['2025-06', 0, 5],
      [null, 5, 1],
    ])
    expect(groupOf(layout, 4).month).toBe('2025-06')
    expect(groupOf(layout, 5).month).toBeNull()
  })
  it('has a wider margin and taller edge print for larger text', () => {
    const june = [{ date: '2025-06-27', start: 0, count: 3 }]
    const [usual, large] = [1, 1.5].map((textScale) => layoutSheet(june, 800, { zoom: 136, textScale }))
    expect(large?.gutter).toBe((usual?.gutter ?? 0) * 1.5)
    expect(large?.printTop).toBe((usual?.printTop ?? 0) * 1.5)
  })
  it('gives nothing to click between frames', () => {
    const layout = layoutSheet([{ date: '2025-06-27', start: 0, count: 3 }], 800, { zoom: 136, textScale: 1 })
    expect(frameAt(layout, 5, layout.groups[0]?.top ?? 0)).toBeNull()
    expect(frameAt(layout, 300, 5)).toBeNull()
  })
})
