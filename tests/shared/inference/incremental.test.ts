import fc from 'fast-check'
import { expect, it } from 'vitest'

import { infer, noKnowledge } from '../../../shared/domain/inference/infer'
import type { AuditItem } from '../../../shared/domain/item/audit-item'
import type { PersonId } from '../../../shared/domain/item/ids'
import { randomRoll } from '../../fixtures/random-roll'

const count = 160
const persons = ['p1', 'p2', 'p3', 'p4'].map((id) => id as PersonId)

/** Items that nothing remembers. */
const unseen = (items: readonly AuditItem[]): readonly AuditItem[] => structuredClone(items)

const textOf = (items: readonly AuditItem[]): string => JSON.stringify(infer(items, noKnowledge))

function rollOf(seed: number): readonly AuditItem[] {
  return randomRoll({ items: count, seed }).map((item, position): AuditItem => {
    const { pixels } = item.facts
    if (pixels === null) return item
    const faces = persons.slice(position % 4).map((_, at) => ({
      box: [0.1 * at, 0.2, 0.1, 0.2] as const,
      score: 0.9,
      age: at === 0 ? { estimate: 6, low: 3, high: 10 + (position % 12) } : null,
      expression: null,
      atSeconds: null,
    }))
    const found = faces.map((_, at) => (at === 1 && position % 5 === 0 ? null : (persons[at] ?? null)))
    return { ...item, persons: found, facts: { ...item.facts, pixels: { ...pixels, faces } } }
  })
}

it('infers the same after any changes as from nothing', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 1_000 }),
      fc.array(fc.array(fc.nat(count - 1), { maxLength: 30 }), { minLength: 1, maxLength: 6 }),
      (seed, changes) => {
        const roll = rollOf(seed)
        infer(roll)
        for (const out of changes.map((positions) => new Set(positions))) {
          const left = roll.filter((_, position) => !out.has(position))
          expect(textOf(left)).toBe(textOf(unseen(left)))
        }
        expect(textOf(roll)).toBe(textOf(unseen(roll)))
        // Another list of the very same items, which nothing was added to or taken from.
        expect(textOf([...roll])).toBe(textOf(roll))
      },
    ),
    { numRuns: 25 },
  )
})

it('infers the same once facts of some items are others', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 1_000 }), fc.array(fc.nat(count - 1)), (seed, positions) => {
      const [roll, other] = [rollOf(seed), rollOf(seed + 1)]
      infer(roll)
      const changed = roll.map((item, position) =>
        positions.includes(position) ? { ...item, facts: other[position]?.facts ?? item.facts } : item,
      )
      expect(textOf(changed)).toBe(textOf(unseen(changed)))
    }),
    { numRuns: 25 },
  )
})
