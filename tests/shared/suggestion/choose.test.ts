import { describe, expect, test } from 'vitest'

import { applyingThemes } from '../../../shared/domain/audit/item-themes'
import { seenInOrder } from '../../../shared/domain/inference/seen'
import type { AuditItem } from '../../../shared/domain/item/audit-item'
import type { Face, Quality } from '../../../shared/domain/item/facts'
import { copiesOf } from '../../../shared/domain/item/near-duplicate'
import { choose } from '../../../shared/domain/suggestion/choose'
import { appealOf, isSuitable } from '../../../shared/domain/suggestion/suitable'
import { randomLife } from '../../fixtures/random-life'
import { itemId, nothingSeen, photo, taken } from '../policy/roll'

const looking = (number: number, local: string, changes: Partial<Quality> = {}): AuditItem =>
  photo(number, {
    taken: taken(local),
    facts: {
      pixels: {
        ...nothingSeen,
        quality: {
          sharpness: 0.5,
          brightness: 0.5,
          colourfulness: 0.5,
          perceptualHash: (number * 0x9e3779b1).toString(16).padStart(16, '0').slice(-16),
          ...changes,
        },
      },
    },
  })
const chosenOf = (items: readonly AuditItem[], most: number, fewest = 1) =>
  choose(seenInOrder(items), { fewest, most }).map(({ item }) => item.id)

describe('choosing', () => {
  test('takes the sharpest of a burst', () => {
    const burst = [
      looking(1, '2025-06-10T12:00:00', { sharpness: 0.3 }),
      looking(2, '2025-06-10T12:00:04', { sharpness: 0.9 }),
      looking(3, '2025-06-10T12:00:08', { sharpness: 0.6 }),
    ]
    expect(chosenOf(burst, 3)).toEqual([itemId(2)])
  })
  test('never shows two near-duplicates', () => {
    const same = { perceptualHash: 'f0f0f0f0aaaa0f0f' }
    const items = [
      looking(1, '2025-06-10T12:00:00', same),
      looking(2, '2025-06-12T12:00:00', { ...same, sharpness: 0.6 }),
      looking(3, '2025-06-14T12:00:00'),
    ]
    expect(chosenOf(items, 3)).toEqual([itemId(1), itemId(3)])
  })
  test('shows no scene twice, unless there would be too few without it', () => {
    const scene = ['f0f0f0f0aaaa0f0f', 'f0f0f0f0aaaa5aa5', 'f0f0f0f0555a0f0f'] as const
    const items = scene.map((perceptualHash, day) =>
      looking(day + 1, `2025-06-1${String(day)}T12:00:00`, { perceptualHash, sharpness: 0.9 - day / 10 }),
    )
    expect(chosenOf(items, 3)).toEqual([itemId(1)])
    expect(chosenOf(items, 3, 2)).toEqual([itemId(1), itemId(2)])
  })
  test('spreads over the whole time, however sharp one hour was', () => {
    const days = Array.from({ length: 40 }, (_, day) =>
      looking(
        day + 1,
        `2025-06-${String(1 + Math.floor(day / 2)).padStart(2, '0')}T${day % 2 === 0 ? '09' : '18'}:00:00`,
        {
          sharpness: day < 20 ? 1 : 0.4,
        },
      ),
    )
    const chosen = chosenOf(days, 4)
    expect(chosen.filter((id) => id > itemId(20))).toHaveLength(2)
    expect(chosen).toEqual([...chosen].sort())
  })
  test('holds over random rolls: in time order, none alike, the same again', () => {
    for (let seed = 1; seed <= 20; seed += 1) {
      const seen = seenInOrder(randomLife({ items: 60, seed }))
      const wanted = { fewest: 2, most: 8 }
      const chosen = choose(seen, wanted)
      expect(choose(seen, wanted)).toEqual(chosen)
      expect(chosen).toEqual(seen.filter((one) => chosen.includes(one)))
      for (const one of chosen) {
        const isCopy = copiesOf(one.item)
        expect(chosen.some((other) => isCopy(other.item))).toBe(false)
      }
    }
  })
})

describe('what is shown at all', () => {
  const smiling: Face = {
    box: [0.4, 0.3, 0.2, 0.3],
    score: 1,
    age: null,
    expression: 'happy',
    atSeconds: null,
  }
  test('papers, screens and what might embarrass are left out', () => {
    const refused = [
      photo(1, { metadata: { isScreenshot: true } }),
      photo(2, { facts: { pixels: { ...nothingSeen, text: { kinds: ['iban'], words: 9, regions: [] } } } }),
      photo(3, { facts: { pixels: { ...nothingSeen, intimacy: { score: 0.9 } } } }),
      photo(4, { facts: { problem: { code: 'unreadable', sentence: '' } } }),
    ]
    expect(refused.map((item) => isSuitable(item, applyingThemes))).toEqual([false, false, false, false])
    expect(isSuitable(photo(5), applyingThemes)).toBe(true)
  })
  test('a glad face appeals more than none', () => {
    const plain = photo(1)
    const glad = photo(1, { facts: { pixels: { ...nothingSeen, faces: [smiling] } } })
    expect(appealOf(glad)).toBeGreaterThan(appealOf(plain))
  })
})
