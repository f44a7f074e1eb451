import { describe, expect, it } from 'vitest'

import { infer } from '../../../shared/domain/inference/infer'
import { gazetteerOf, wordsFor } from '../../../shared/domain/inference/places/gazetteer'
import { distanceMetres } from '../../../shared/domain/item/distance'
import { home, lifeOf } from './invented-life'
import type { Moment } from './invented-life'

const night = (day: number, at: typeof home): Moment => ({
  local: `2025-06-${String(day + 1).padStart(2, '0')}T22:00:00`,
  at,
})
const told = (label: string) => {
  const [latitude, longitude] = (/of (-?[\d.]+), (-?[\d.]+)/.exec(label) ?? []).slice(1).map(Number)
  return { latitude: latitude ?? NaN, longitude: longitude ?? NaN }
}

describe('finding home', () => {
  it('lies within 30 metres of where the photos scatter, wherever the squares of the grid fall', () => {
    for (let shift = 0; shift < 12; shift += 1) {
      const door = { latitude: home.latitude + shift * 0.00017, longitude: home.longitude + shift * 0.00023 }
      const scattered = Array.from({ length: 15 }, (_, day) =>
        night(day, {
          latitude: door.latitude + 0.0002 * Math.sin(day * 2.4),
          longitude: door.longitude + 0.0002 * Math.cos(day * 2.4),
        }),
      )
      const [found] = infer(lifeOf(scattered))
      expect(found?.kind).toBe('home')
      expect(found?.items).toHaveLength(15)
      expect(distanceMetres(door, told(found?.label ?? ''))).toBeLessThan(30)
    }
  })

  it('works at the poles, the equator and both sides of the date line', () => {
    for (const door of [
      { latitude: 89.5, longitude: 10 },
      { latitude: 0, longitude: 0.0001 },
      { latitude: -16.5, longitude: 179.9999 },
      { latitude: -16.5, longitude: -179.9999 },
    ]) {
      const [found] = infer(lifeOf([0, 1, 2, 3].map((day) => night(day, door))))
      expect(found?.kind).toBe('home')
      expect(distanceMetres(door, told(found?.label ?? ''))).toBeLessThan(30)
    }
  })
})

describe('names of places', () => {
  const towns = gazetteerOf([
    {
      name: 'Flatbush',
      country: 'US',
      population: 100_000,
      latitude: 40.652,
      longitude: -73.959,
      isQuarter: true,
    },
    {
      name: 'New York City',
      country: 'US',
      population: 8_000_000,
      latitude: 40.714,
      longitude: -74.006,
      isQuarter: false,
    },
    {
      name: 'Beacon',
      country: 'US',
      population: 14_000,
      latitude: 41.504,
      longitude: -73.969,
      isQuarter: false,
    },
  ])

  it('gives a quarter with its city, and a town by itself', () => {
    expect(wordsFor(home, towns)).toBe('Flatbush, New York City, United States')
    expect(wordsFor({ latitude: 41.5, longitude: -73.97 }, towns)).toBe('Beacon, United States')
  })

  it('gives coordinates where no town is near', () => {
    expect(wordsFor({ latitude: -45, longitude: -120 }, towns)).toBe('-45.00, -120.00')
  })
})
