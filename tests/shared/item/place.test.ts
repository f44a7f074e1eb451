import { describe, expect, it } from 'vitest'

import { parseIso6709, placeOf } from '../../../shared/domain/item/place'

describe('a place', () => {
  it.each([
    [0, 0],
    [Number.NaN, 10],
    [90.1, 10],
    [10, -180.5],
    [Number.POSITIVE_INFINITY, 10],
  ])('is none at %d, %d', (latitude, longitude) => {
    expect(placeOf({ latitude, longitude, altitude: null }, 'exif')).toBeNull()
  })

  it('may lie on the equator or on the meridian, and loses only a senseless altitude', () => {
    expect(placeOf({ latitude: 0, longitude: 32.5, altitude: Number.NaN }, 'exif')).toEqual({
      latitude: 0,
      longitude: 32.5,
      altitude: null,
      source: 'exif',
    })
  })

  it.each([
    ['+32.0929+034.8620+010.000/', 32.0929, 34.862],
    ['-33.8568+151.2153/', -33.8568, 151.2153],
    ['+4012.22-07500.25/', 40.203667, -75.004167],
    ['+401213.1-0750015.1/', 40.203639, -75.004194],
  ])('is read from ISO 6709 %s', (text, latitude, longitude) => {
    const place = parseIso6709(text)
    expect(place?.latitude).toBeCloseTo(latitude, 5)
    expect(place?.longitude).toBeCloseTo(longitude, 5)
  })

  it('is none where ISO 6709 is garbled', () => {
    expect(['', 'Berlin', '+99.0+010.0/', '+00.0000+000.0000/'].map(parseIso6709)).toEqual([
      null,
      null,
      null,
      null,
    ])
  })
})
