import { describe, expect, test } from 'vitest'

import { applyingThemes } from '../../../shared/domain/audit/item-themes'
import { infer } from '../../../shared/domain/inference/infer'
import type { AuditItem } from '../../../shared/domain/item/audit-item'
import { hide } from '../../../shared/domain/revocation/hiding'
import type { Hiding } from '../../../shared/domain/revocation/hiding'
import { tellerOf } from '../../../shared/domain/revocation/teller'
import { randomLife } from '../../fixtures/random-life'
import { photo, taken } from '../policy/roll'

const knowledge = { gazetteer: null, themesOf: applyingThemes }

function hidingOf(items: readonly AuditItem[], id: string): Hiding {
  const all = infer(items, knowledge)
  const inference = all.find((one) => one.id === id)
  if (inference === undefined) throw new Error(`${id} is not told: ${all.map((one) => one.id).join(' ')}`)
  return hide({ inference, items, knowledge, told: new Set(all.map((one) => one.id)) })
}

const place = { latitude: 40.6605, longitude: -73.9695, altitude: null, source: 'exif' } as const
const atHome = (number: number, day: number, hour = 21): AuditItem =>
  photo(number, {
    taken: taken(`2025-06-${String(day).padStart(2, '0')}T${String(hour)}:${String(10 + (number % 50))}:00`),
    metadata: { place },
  })

describe('the smallest set that hides', () => {
  test('a home leaves the two nights with the most photos', () => {
    const nights = [1, 1, 1, 2, 2, 3, 4, 5].map((day, at) => atHome(at + 1, day))
    const { items, isSmallest, isVerified } = hidingOf(nights, infer(nights, knowledge)[0]?.id ?? '')
    expect(items).toEqual(nights.slice(5).map(({ id }) => id))
    expect({ isSmallest, isVerified }).toEqual({ isSmallest: true, isVerified: true })
  })
  test('a person is all their photos, and a pair all but one', () => {
    const people = [1, 2, 3, 4].map((number) =>
      photo(number, {
        taken: taken(`2025-06-0${String(number)}T12:00:00`),
        facts: { pixels: { ...base, faces: [face(0.1), face(0.5)] } },
        item: { persons: ['p1', number < 4 ? 'p2' : 'p3'] as never },
      }),
    )
    expect(hidingOf(people, 'person:p2').items).toHaveLength(3)
    expect(hidingOf(people, 'together:p1+p2').items).toHaveLength(2)
  })
  test('says what is told instead', () => {
    const nights = [1, 2, 3].map((day, at) => atHome(at + 1, day))
    const home = infer(nights, knowledge).find(({ kind }) => kind === 'home')?.id ?? ''
    const { instead } = hidingOf(nights, home)
    expect(instead.map(({ kind }) => kind)).toContain('place')
  })
})

describe('over random rolls', () => {
  test('what is said to hide an inference hides it, and each member is needed', () => {
    for (let seed = 1; seed <= 4; seed += 1) {
      const items = randomLife({ items: 70, seed })
      const all = infer(items, knowledge)
      const told = new Set(all.map(({ id }) => id))
      for (const inference of all) {
        const found = hide({ inference, items, knowledge, told })
        const { isSubject } = tellerOf(inference, { items, knowledge })
        const isTold = (out: ReadonlySet<string>, pool: ReadonlySet<AuditItem['id']>) =>
          infer(
            items.filter(({ id }) => !out.has(id)),
            knowledge,
          ).some((one) => isSubject(one, pool))
        const pool = new Set(inference.items)
        expect([inference.id, found.isVerified]).toEqual([inference.id, true])
        expect(found.items.length).toBeGreaterThan(0)
        if (!found.isMinimal) continue
        const wider = new Set([...pool, ...found.items])
        for (const item of someOf(found.items)) {
          const out = new Set(found.items.filter((id) => id !== item))
          expect([inference.id, item, isTold(out, wider)]).toEqual([inference.id, item, true])
        }
      }
    }
  }, 120_000)
})

/** Trying each of many is slow: first, last and middle stand for the rest. */
const someOf = <Value>(all: readonly Value[]): readonly Value[] => [
  ...new Set([0, all.length >> 1, all.length - 1].flatMap((at) => all.slice(at, at + 1))),
]

const base = photo(1).facts.pixels as NonNullable<AuditItem['facts']['pixels']>
const face = (x: number) =>
  ({ box: [x, 0.2, 0.2, 0.2], score: 1, age: null, expression: null, atSeconds: null }) as const
