import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { lookingWeight, ProgressMeter } from '../../../electron/main/analysis/progress-meter'

describe('remaining time', () => {
  test('nothing is said before enough was finished', () => {
    const meter = new ProgressMeter()
    for (let file = 0; file < 100; file += 1) meter.add(1)
    for (let file = 1; file <= 5; file += 1) meter.finish(1, file * 500)
    expect(meter.secondsLeft(2_500)).toBeNull()
  })

  test('at any point after the first tenth it is right within a third, when cost goes with weight', () => {
    const film = fc.record({ bytes: fc.integer({ min: 100_000, max: 200_000_000 }), isVideo: fc.boolean() })
    fc.assert(
      fc.property(fc.array(film, { minLength: 300, maxLength: 400 }), (files) => {
        const meter = new ProgressMeter()
        const weights = files.map(({ bytes, isVideo }) =>
          lookingWeight({ bytes, path: isVideo ? 'IMG_1.MOV' : 'IMG_1.JPG' }),
        )
        const ends = weights.map(
          (_, index) => 300 * weights.slice(0, index + 1).reduce((sum, one) => sum + one, 0),
        )
        weights.forEach((weight) => {
          meter.add(weight)
        })
        const total = ends.at(-1) ?? 0
        weights.forEach((weight, index) => {
          const now = ends[index] ?? 0
          meter.finish(weight, now)
          if (index < 30 || total - now < 1_000) return
          const left = (meter.secondsLeft(now) ?? 0) * 1_000
          expect(Math.abs(left - (total - now)) / (total - now)).toBeLessThan(1 / 3)
        })
      }),
      { numRuns: 20 },
    )
  })

  test('a machine that got half as fast shows before the stage is over', () => {
    const meter = new ProgressMeter()
    for (let file = 0; file < 1_000; file += 1) meter.add(1)
    for (let file = 1; file <= 300; file += 1) meter.finish(1, file * 1_000)
    for (let file = 1; file <= 300; file += 1) meter.finish(1, 300_000 + file * 2_000)
    expect(meter.secondsLeft(900_000)).toBeGreaterThan(780)
    expect(meter.secondsLeft(900_000)).toBeLessThanOrEqual(800)
  })

  test('the engine’s start is not counted as slow work', () => {
    const meter = new ProgressMeter()
    for (let file = 0; file < 100; file += 1) meter.add(1)
    for (let file = 0; file < 20; file += 1) meter.finish(1, 60_000 + file * 1_000)
    expect(meter.secondsLeft(79_000)).toBeCloseTo(80, 0)
  })

  test('a pause is not counted as slow work', () => {
    const meter = new ProgressMeter()
    for (let file = 0; file < 100; file += 1) meter.add(1)
    for (let file = 1; file <= 20; file += 1) meter.finish(1, file * 1_000)
    meter.pause()
    for (let file = 1; file <= 20; file += 1) meter.finish(1, 1_000_000 + file * 1_000)
    expect(meter.secondsLeft(1_020_000)).toBeCloseTo(60, 0)
  })
})
