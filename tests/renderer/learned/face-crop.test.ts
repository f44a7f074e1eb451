import { describe, expect, it } from 'vitest'

import { faceCrop } from '../../../renderer/features/learned/people/face-crop'

describe('the square around a face', () => {
  it('has the face in its middle, and shows the picture undistorted', () => {
    const crop = faceCrop([0.4, 0.4, 0.1, 0.2], { width: 400, height: 300 })
    // The face's middle, in percent of the tile.
    expect(crop.left + crop.width * 0.45).toBeCloseTo(50)
    expect(crop.top + crop.height * 0.5).toBeCloseTo(50)
    expect(crop.width / crop.height).toBeCloseTo(400 / 300)
  })
  it('never leaves the picture, however near its edge the face is', () => {
    const crop = faceCrop([0, 0.9, 0.2, 0.1], { width: 300, height: 500 })
    expect(crop.left).toBe(-0)
    expect(crop.top + crop.height).toBeCloseTo(100)
  })
  it('shows all it can of a face that fills the picture', () => {
    const crop = faceCrop([0, 0, 1, 1], { width: 200, height: 200 })
    expect(crop).toMatchObject({ width: 100, height: 100 })
  })
})
