import { describe, expect, test } from 'vitest'

import type { AuditItem } from '../../../shared/domain/item/audit-item'
import type { PersonId, ReceiptId } from '../../../shared/domain/item/ids'
import type { Camera, Quality } from '../../../shared/domain/item/facts'
import { matchRevocations } from '../../../shared/domain/revocation/match'
import type { RevocationRule } from '../../../shared/domain/revocation/revocation'
import { themesOf } from '../../../shared/domain/audit/item-themes'
import { at, itemId, nothingSeen, photo, taken } from '../policy/roll'

const matched = (items: readonly AuditItem[], what: RevocationRule, restored = false) => {
  const now = at('2025-06-27T12:00:00Z')
  const rule = { receipt: '0'.repeat(16) as ReceiptId, what, at: now, restoredAt: restored ? now : null }
  const { revokedBy, nearDuplicates } = matchRevocations(items, [rule], {
    themesOf: (item) => themesOf(item.facts),
  })
  return { caught: [...revokedBy].map((order) => order === 0), copies: [...nearDuplicates] }
}

const camera: Camera = { make: 'Maker', model: 'One', serial: null, lens: null, owner: null, software: null }
const seen = (perceptualHash: string): Quality => ({
  sharpness: 1,
  brightness: 0.5,
  colourfulness: 0.5,
  perceptualHash,
})
const looking = (number: number, hash: string): AuditItem =>
  photo(number, { taken: null, facts: { pixels: { ...nothingSeen, quality: seen(hash) } } })

describe('an item’s revocation', () => {
  test('covers another file of the same instant and camera', () => {
    const items = [1, 2].map((number) => photo(number, { metadata: { camera } }))
    expect(matched(items, { item: itemId(1) })).toEqual({ caught: [true, true], copies: [0, 1] })
  })
  test('leaves another camera, another second and a clock that nobody set alone', () => {
    const items = [
      photo(1, { metadata: { camera } }),
      photo(2, { metadata: { camera: { ...camera, model: 'Two' } } }),
      photo(3, { taken: taken('2025-06-10T12:00:01'), metadata: { camera } }),
      photo(4, { taken: taken('2025-06-10T12:00:00', '+00:00', 'mtime'), metadata: { camera } }),
    ]
    expect(matched(items, { item: itemId(1) }).caught).toEqual([true, false, false, false])
  })
  test.each([
    ['five bits apart', 'f0f0f0f0f0f0f0ef', true],
    ['six bits apart', 'f0f0f0f0f0f0f3c3', false],
  ])('covers what looks the same: %s', (_, hash, isCaught) => {
    expect(matched([looking(1, 'f0f0f0f0f0f0f0f0'), looking(2, hash)], { item: itemId(1) }).caught).toEqual([
      true,
      isCaught,
    ])
  })
  test('does not take blank pictures for copies of each other', () => {
    expect(
      matched([looking(1, '0'.repeat(16)), looking(2, '0'.repeat(16))], { item: itemId(1) }).caught,
    ).toEqual([true, false])
  })
  test('holds no longer once it is undone', () => {
    expect(matched([photo(1)], { item: itemId(1) }, true).caught).toEqual([false])
  })
})

describe('a rule', () => {
  const home = { latitude: 52.5, longitude: 13.4 }
  const placed = (latitude: number) =>
    photo(1, { metadata: { place: { ...home, latitude, altitude: null, source: 'exif' } } })
  const withKinds = photo(1, {
    facts: { pixels: { ...nothingSeen, text: { kinds: ['iban'], words: 3, regions: [] } } },
  })
  const intimate = (score: number) => photo(1, { facts: { pixels: { ...nothingSeen, intimacy: { score } } } })
  test.each<readonly [string, RevocationRule, AuditItem, boolean]>([
    ['person', { person: 'p1' as PersonId }, photo(1, { item: { persons: [null, 'p1' as PersonId] } }), true],
    [
      'another person',
      { person: 'p2' as PersonId },
      photo(1, { item: { persons: ['p1' as PersonId] } }),
      false,
    ],
    ['place, inside', { place: { ...home, radiusMetres: 200 } }, placed(52.5017), true],
    ['place, outside', { place: { ...home, radiusMetres: 150 } }, placed(52.5017), false],
    ['place, nowhere', { place: { ...home, radiusMetres: 150 } }, photo(1), false],
    [
      'theme',
      { theme: 'pets' },
      photo(1, { facts: { assigned: { objects: [], themes: ['pets'], ages: [], persons: [] } } }),
      true,
    ],
    ['kind of document', { kind: 'iban' }, withKinds, true],
    ['all documents', { kind: 'document' }, withKinds, true],
    ['another kind', { kind: 'passport' }, withKinds, false],
    ['screenshots', { kind: 'screenshot' }, photo(1, { metadata: { isScreenshot: true } }), true],
    ['videos', { kind: 'video' }, photo(1, { metadata: { mediaKind: 'video' } }), true],
    ['intimate', { kind: 'intimate' }, intimate(0.7), true],
    ['hardly intimate', { kind: 'intimate' }, intimate(0.2), false],
    ['dates, first day', { from: '2025-06-10', to: '2025-06-12' }, photo(1), true],
    ['dates, last day', { from: '2025-06-01', to: '2025-06-10' }, photo(1), true],
    ['dates, the day after', { from: '2025-06-01', to: '2025-06-09' }, photo(1), false],
    ['folder', { folder: 'trips/rome' }, photo(1, { item: { paths: ['trips/rome/1.jpg'] } }), true],
    [
      'folder of a like name',
      { folder: 'trips/rome' },
      photo(1, { item: { paths: ['trips/romeo/1.jpg'] } }),
      false,
    ],
  ])('by %s', (_, what, item, isCaught) => {
    expect(matched([item], what).caught).toEqual([isCaught])
  })
})
