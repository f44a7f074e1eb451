import { describe, expect, it } from 'vitest'

import { placeCrop } from '../../../renderer/features/suggestions/place-crop'

describe('a cropped picture in its window', () => {
  it('fills a window of the same shape with the crop alone', () => {
    expect(placeCrop([0.25, 0, 0.5, 1], 2, 1)).toEqual({ left: -0.5, top: 0, width: 2, height: 1 })
  })
  it('stands whole in the middle of a window that is too narrow for it', () => {
    expect(placeCrop([0, 0, 1, 1], 2, 1)).toEqual({ left: 0, top: 0.25, width: 1, height: 0.5 })
  })
  it('stands whole in the middle of a window that is too wide for it', () => {
    expect(placeCrop([0, 0, 1, 1], 1, 2)).toEqual({ left: 0.25, top: 0, width: 0.5, height: 1 })
  })
})
