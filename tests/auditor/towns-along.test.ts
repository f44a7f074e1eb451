import { expect, test } from 'vitest'

import { townsAlong } from '../../electron/auditor/sheet/towns-along'
import type { AuditItem } from '../../shared/domain/item/audit-item'
import type { Gazetteer } from '../../shared/domain/inference/places/gazetteer'
import type { FrameFilter } from '../../shared/ipc/schemas'
import { syntheticRoll } from '../fixtures/synthetic-roll'
import { fill } from './fill-auditor'
import { testAuditor } from './open-auditor'

const [photo] = syntheticRoll(1)
const lisbon = { latitude: 38.71, longitude: -9.14 }
const sintra = { latitude: 38.8, longitude: -9.38 }
const gazetteer: Gazetteer = {
  nearest: ({ latitude }) => {
    const city = latitude < 38.75 ? 'Lisbon' : 'Sintra'
    return latitude > 50 ? null : { quarter: city, city, country: 'PT' }
  },
}

function taken(day: string, at: typeof lisbon | null): AuditItem {
  if (photo === undefined) throw new Error('the roll is empty')
  const { facts, item: id } = photo.analysed
  const place = at === null ? null : { ...at, altitude: null, source: 'exif' as const }
  const local = { local: `${day}T12:00:00`, offset: null, instant: null, source: 'exif' as const }
  return {
    id,
    paths: [],
    facts: { ...facts, metadata: { ...facts.metadata, taken: local, place } },
    persons: [],
    goneAt: null,
  }
}

function along(items: readonly AuditItem[]): readonly string[] {
  const { names, starts, at } = townsAlong(Uint32Array.from(items.keys()), items, gazetteer).along
  return [...starts].map((start, place) => `${String(start)} ${names[at[place] ?? -1] ?? ''}`)
}

test('a town is named where a day comes to it, and again on the next day', () => {
  const items = [
    taken('2025-06-12', lisbon),
    taken('2025-06-12', lisbon),
    taken('2025-06-12', sintra),
    taken('2025-06-11', sintra),
  ]
  expect(along(items)).toEqual(['0 Lisbon', '2 Sintra', '3 Sintra'])
})

test('a photo without a place is said to be nowhere, and ends nothing', () => {
  expect(
    along([
      taken('2025-06-12', null),
      taken('2025-06-12', lisbon),
      taken('2025-06-12', null),
      taken('2025-06-12', lisbon),
    ]),
  ).toEqual(['1 Lisbon'])
})

test('where no town is near, no name is made up', () => {
  expect(along([taken('2025-06-12', { latitude: 60, longitude: 0 })])).toEqual([])
})

test('one question waits for two thousand names at most, and says that there are more', () => {
  const items = Array.from({ length: 2_001 }, (_, at) =>
    taken('2025-06-12', { latitude: 38 + at / 10_000, longitude: 0 }),
  )
  const first = townsAlong(Uint32Array.from(items.keys()), items, gazetteer)
  const again = townsAlong(Uint32Array.from(items.keys()), items, gazetteer)
  expect([first.isWhole, again.isWhole]).toEqual([false, true])
})

test('a search by a town’s name finds the photos taken there, and only such that have a place', async () => {
  const { client } = testAuditor()
  await fill({ client }, syntheticRoll(240))
  await client.inferences({})
  const { towns } = await client.frameIndex({ filter: {}, order: 'taken' })
  const [town] = towns.names
  if (town === undefined) throw new Error('the roll has no town')
  const found = async (filter: FrameFilter) => (await client.frameIndex({ filter, order: 'taken' })).total
  const there = await found({ words: town.toLowerCase() })
  expect(there).toBeGreaterThan(0)
  expect(await found({ words: town, hasPlace: true })).toBe(there)
  expect(await found({ words: `${town} nowhere` })).toBe(0)
})
