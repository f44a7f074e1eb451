import { describe, expect, it } from 'vitest'

import { themeScores } from '../../../shared/domain/inference/themes/theme-scores'
import type { DetectedObject, Facts, Metadata, PixelFacts } from '../../../shared/domain/item/facts'

const metadata: Metadata = {
  mediaKind: 'photo',
  format: 'jpeg',
  width: 4_000,
  height: 3_000,
  orientation: 1,
  durationSeconds: null,
  taken: null,
  place: null,
  camera: null,
  contentIdentifier: null,
  isScreenshot: false,
  isFavourite: null,
  albums: [],
  captions: [],
}
const nothing: PixelFacts = {
  faces: [],
  objects: [],
  text: null,
  intimacy: null,
  quality: null,
  colours: null,
}
const facts = (pixels: Partial<PixelFacts> | null, more: Partial<Metadata> = {}): Facts => ({
  bytes: 1,
  metadata: { ...metadata, ...more },
  pixels: pixels === null ? null : { ...nothing, ...pixels },
  parts: [],
  assigned: null,
  problem: null,
})
const thing = (label: string, share = 0.2): DetectedObject => ({
  label,
  score: 0.6,
  box: [0.1, 0.1, share, 1],
  atSeconds: null,
})
const applying = (item: Facts): readonly string[] =>
  (themeScores(item) ?? []).filter(({ score }) => score >= 0.5).map(({ theme }) => theme)

describe('theme scores', () => {
  it('are unknown, not absent, when nobody looked and the metadata says nothing', () => {
    expect(themeScores(facts(null))).toBeNull()
    expect(themeScores(facts({}))).toEqual([])
  })

  it('come from metadata alone where pixels were not looked at', () => {
    expect(applying(facts(null, { albums: ['Hochzeit Anna & Max'] }))).toEqual(['wedding'])
    expect(applying(facts(null, { isScreenshot: true }))).toEqual(['screenshot'])
  })

  it('know words of several languages as beginnings of words only', () => {
    expect(applying(facts(null, { captions: ['Anniversaire de Léa'] }))).toEqual(['birthday'])
    expect(applying(facts(null, { captions: ['hot dogmatic catalogue'] }))).toEqual([])
  })

  it('name what spoke for them', () => {
    expect(themeScores(facts({ objects: [thing('dog')] }))).toEqual([
      { theme: 'pets', score: expect.closeTo(0.9, 1) as number, reasons: ['object:dog'] },
    ])
  })

  it('do not take a kitchen for a meal', () => {
    expect(applying(facts({ objects: [thing('bowl'), thing('cup'), thing('oven')] }))).toEqual([])
    expect(
      applying(facts({ objects: [thing('dining table'), thing('cup'), thing('fork'), thing('knife')] })),
    ).toEqual(['food'])
  })

  it('do not take a screenshot of a dog for a pet', () => {
    expect(applying(facts({ objects: [thing('dog')] }, { isScreenshot: true }))).toEqual(['screenshot'])
  })

  it('keep a country’s own day to that country', () => {
    const taken = { local: '2025-07-04T18:00:00', offset: null, instant: null, source: 'exif' } as const
    const at = (latitude: number, longitude: number) =>
      facts(null, { taken, place: { latitude, longitude, altitude: null, source: 'exif' } })
    expect(applying(at(40.7, -74))).toEqual(['holiday'])
    expect(applying(at(48.1, 11.6))).toEqual([])
  })

  it('find Easter, Thanksgiving and Christmas by the calendar', () => {
    const on = (day: string, latitude = 40.7, longitude = -74) =>
      applying(
        facts(null, {
          taken: { local: `${day}T12:00:00`, offset: null, instant: null, source: 'exif' },
          place: { latitude, longitude, altitude: null, source: 'exif' },
        }),
      )
    expect(on('2025-04-20')).toEqual(['holiday'])
    expect(on('2024-03-31')).toEqual(['holiday'])
    expect(on('2024-11-28')).toEqual(['holiday'])
    expect(on('2024-11-21')).toEqual([])
    expect(on('2024-12-25', 35.7, 139.7)).toEqual(['holiday'])
  })

  it('do not trust the file system’s date', () => {
    const taken = { local: '2025-12-25T12:00:00', offset: null, instant: null, source: 'mtime' } as const
    expect(applying(facts({}, { taken }))).toEqual([])
  })
})
