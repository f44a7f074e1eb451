import { describe, expect, it } from 'vitest'

import {
  fitting,
  fromScreen,
  pixelsOf,
  pointOf,
  roundLength,
  spotOf,
  toScreen,
  zoomed,
} from '../../../renderer/features/learned/map/map-view'

const size = { width: 800, height: 600 }
const berlin = [13.405, 52.52] as const
const lisbon = [-9.139, 38.722] as const

describe('the map', () => {
  it('gives back the place that it was given', () => {
    const [longitude, latitude] = spotOf(pointOf(berlin))
    expect(longitude).toBeCloseTo(13.405, 6)
    expect(latitude).toBeCloseTo(52.52, 6)
  })
  it('shows every point when it shows all', () => {
    const view = fitting([berlin, lisbon].map(pointOf), size)
    for (const spot of [berlin, lisbon]) {
      const { x, y } = toScreen(view, size, pointOf(spot))
      expect(x >= 0 && x <= size.width && y >= 0 && y <= size.height).toBe(true)
    }
  })
  it('keeps what is under the pointer there while it zooms', () => {
    const view = fitting([berlin, lisbon].map(pointOf), size)
    const at = { x: 100, y: 500 }
    const under = fromScreen(view, size, at)
    const there = toScreen(zoomed(view, size, { factor: 3, at }), size, under)
    expect(there.x).toBeCloseTo(at.x, 3)
    expect(there.y).toBeCloseTo(at.y, 3)
  })
  it('zooms in to the scale of streets and no farther', () => {
    const near = zoomed(fitting([pointOf(berlin)], size), size, { factor: 1e9 })
    const metresAcross = size.width / pixelsOf(1, 52.52, near.scale)
    expect(metresAcross).toBeGreaterThan(100)
    expect(metresAcross).toBeLessThan(500)
  })
  it('measures with a round length that fits', () => {
    const { metres, pixels } = roundLength(fitting([berlin, lisbon].map(pointOf), size), 110)
    expect(pixels).toBeLessThanOrEqual(110)
    expect(/^[125]0*$/.test(String(metres))).toBe(true)
  })
})
