import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { infer } from '../../../shared/domain/inference/infer'
import type { AuditItem } from '../../../shared/domain/item/audit-item'
import { home, lifeOf, lisbon, work } from './invented-life'
import type { Moment } from './invented-life'

const places = [
  home,
  work,
  lisbon,
  { latitude: 40.6917, longitude: -73.9757 },
  { latitude: 40.6619, longitude: -73.9671 },
  null,
]

const moment: fc.Arbitrary<Moment> = fc
  .record({
    day: fc.integer({ min: 0, max: 40 }),
    minute: fc.integer({ min: 0, max: 1_439 }),
    place: fc.integer({ min: 0, max: places.length - 1 }),
    north: fc.double({ min: -0.0004, max: 0.0004, noNaN: true }),
    east: fc.double({ min: -0.0004, max: 0.0004, noNaN: true }),
    persons: fc.uniqueArray(fc.constantFrom('p1', 'p2', 'p3', 'p4'), { maxLength: 3 }),
    kinds: fc.uniqueArray(fc.constantFrom('iban' as const, 'chat' as const, 'passport' as const), {
      maxLength: 2,
    }),
    isBirthday: fc.boolean(),
    model: fc.constantFrom('Pixel 6', 'iPhone 15 Pro'),
  })
  .map(({ day, minute, place, north, east, persons, kinds, isBirthday, model }): Moment => {
    const near = places[place] ?? null
    return {
      local: new Date(Date.UTC(2025, 4, 20 + day, 0, minute)).toISOString().slice(0, 19),
      at: near === null ? null : { latitude: near.latitude + north, longitude: near.longitude + east },
      persons,
      pixels: {
        text: { kinds, words: 20, regions: [] },
        objects: [{ label: 'dog', score: 0.9, box: [0, 0, 1, 1], atSeconds: null }],
      },
      model,
      ...(isBirthday ? { assigned: { themes: ['birthday'] as const, objects: ['cake'] } } : {}),
    }
  })

/** Items with a mask: what stays when the others are revoked. */
const lifeAndMask = fc
  .array(fc.tuple(moment, fc.boolean()), { minLength: 1, maxLength: 60 })
  .map((pairs) => ({ life: lifeOf(pairs.map(([one]) => one)), stays: pairs.map(([, isKept]) => isKept) }))

const confidences = (items: readonly AuditItem[]) =>
  new Map(infer(items).map(({ id, confidence }) => [id, confidence]))

describe('whatever the roll', () => {
  it('revoking evidence never raises a confidence', () => {
    fc.assert(
      fc.property(lifeAndMask, ({ life, stays }) => {
        const before = confidences(life)
        for (const [id, confidence] of confidences(life.filter((_, index) => stays[index]))) {
          expect(confidence, id).toBeLessThanOrEqual(before.get(id) ?? 1)
        }
      }),
      { numRuns: 150 },
    )
  })

  it('rests every inference on items and evidence that exist', () => {
    fc.assert(
      fc.property(lifeAndMask, ({ life }) => {
        const known = new Map(life.map((item) => [item.id, item]))
        for (const { id, items, evidence, confidence } of infer(life)) {
          expect(items.length, id).toBeGreaterThan(0)
          expect(evidence.length, id).toBeGreaterThan(0)
          expect(confidence > 0 && confidence < 1, id).toBe(true)
          expect(new Set(items).size, id).toBe(items.length)
          for (const one of evidence) {
            const item = known.get(one.item)
            expect(items.includes(one.item) && item !== undefined && exists(item, one), id).toBe(true)
          }
        }
      }),
      { numRuns: 100 },
    )
  })

  it('names no two inferences alike', () => {
    fc.assert(
      fc.property(lifeAndMask, ({ life }) => {
        const ids = infer(life).map(({ id }) => id)
        expect(new Set(ids).size).toBe(ids.length)
      }),
    )
  })

  it('says the same in whatever order the items come', () => {
    fc.assert(
      fc.property(lifeAndMask, ({ life }) => {
        expect(infer([...life].reverse())).toEqual(infer(life))
      }),
    )
  })

  it('keeps the ids of people, documents, devices and themes when photos are added', () => {
    const lasting = new Set(['person', 'together', 'document', 'device', 'theme', 'thing'])
    fc.assert(
      fc.property(lifeAndMask, ({ life, stays }) => {
        const after = new Set(infer(life).map(({ id }) => id))
        const before = infer(life.filter((_, index) => stays[index])).filter(({ kind }) => lasting.has(kind))
        for (const { id } of before) expect(after.has(id), id).toBe(true)
      }),
    )
  })

  it('keeps every id when more photos of the same life are added', () => {
    const nights = Array.from({ length: 20 }, (_, day): Moment => ({
      local: new Date(Date.UTC(2025, 4, 1 + day, 21, 30)).toISOString().slice(0, 19),
    }))
    const days = nights.map((night, day): Moment => ({
      local: night.local.replace('T21', day % 2 ? 'T11' : 'T14'),
      at: work,
    }))
    const life = [...nights, ...days]
    const before = infer(lifeOf(life)).map(({ id }) => id)
    for (const more of [nights[3], days[4], { local: '2025-05-22T12:00:00', at: lisbon }]) {
      const after = new Set(infer(lifeOf([...life, more ?? { local: '' }])).map(({ id }) => id))
      expect(before.filter((id) => !after.has(id))).toEqual([])
    }
  })
})

function exists(
  item: AuditItem,
  evidence: { readonly field?: string; readonly box?: readonly number[] },
): boolean {
  const { metadata, pixels, assigned } = item.facts
  if (evidence.box !== undefined) {
    const shown = [...(pixels?.faces ?? []), ...(pixels?.objects ?? []), ...(pixels?.text?.regions ?? [])]
    return evidence.box.join() === '0,0,1,1' || shown.some(({ box }) => box === evidence.box)
  }
  const field = evidence.field ?? ''
  if (field.startsWith('GPS')) return metadata.place !== null
  if (field === 'DateTimeOriginal') return metadata.taken?.source === 'exif'
  if (field === 'Model') return metadata.camera?.model !== null
  if (field === 'assigned:themes') return (assigned?.themes.length ?? 0) > 0
  if (field === 'assigned:objects') return (assigned?.objects.length ?? 0) > 0
  return false
}
