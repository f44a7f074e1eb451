import fc from 'fast-check'
import { expect, it } from 'vitest'

import { audit } from '../../../shared/domain/audit/audit'
import type { Audit } from '../../../shared/domain/audit/audit'
import type { AuditItem } from '../../../shared/domain/item/audit-item'
import type { PersonId, ReceiptId } from '../../../shared/domain/item/ids'
import type { RevocationRule } from '../../../shared/domain/revocation/revocation'
import { randomRoll } from '../../fixtures/random-roll'
import { at, circumstances, packOf } from '../policy/roll'

// What is learned of one more photo, of other facts and under other revocations rests on what was learned before.

const count = 240
const pack = packOf('meta-facebook/2025-06-test')
const persons = ['p1', 'p2', 'p3', 'p4', 'p5'].map((id) => id as PersonId)

const rollOf = (seed: number): readonly AuditItem[] =>
  randomRoll({ items: count, seed }).map((item, position): AuditItem => {
    const { pixels, metadata } = item.facts
    if (pixels === null) return item
    const found = persons.slice(position % 6).map((person, at) => (at === 2 ? null : person))
    const faces = found.map((_, at) => ({
      box: [0.1 * at, 0.2, 0.1, 0.2] as const,
      score: 0.9,
      age: at === 1 ? { estimate: 6, low: 3, high: 10 + (position % 12) } : null,
      expression: null,
      atSeconds: null,
    }))
    // A few have no place, and a few no time.
    const place = position % 7 === 0 ? null : metadata.place
    const taken = position % 31 === 0 ? null : metadata.taken
    return {
      ...item,
      persons: found,
      facts: { ...item.facts, metadata: { ...metadata, place, taken }, pixels: { ...pixels, faces } },
    }
  })

type Step =
  | { readonly kind: 'added'; readonly photos: number }
  | { readonly kind: 'changed'; readonly positions: readonly number[] }
  | { readonly kind: 'revoked'; readonly rule: RevocationRule }
  | { readonly kind: 'restored' }
  | { readonly kind: 'later'; readonly days: number }

const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({ kind: fc.constant('added' as const), photos: fc.integer({ min: 1, max: 40 }) }),
  fc.record({
    kind: fc.constant('changed' as const),
    positions: fc.array(fc.nat(count - 1), { maxLength: 12 }),
  }),
  fc.record({
    kind: fc.constant('revoked' as const),
    rule: fc.oneof(
      fc.constantFrom(...persons).map((person) => ({ person })),
      fc.nat(count - 1).map((number) => ({ item: number.toString(16).padStart(64, '0') as AuditItem['id'] })),
      fc.constant({ place: { latitude: 40.66, longitude: -73.97, radiusMetres: 300 } }),
    ),
  }),
  fc.constant({ kind: 'restored' as const }),
  fc.record({ kind: fc.constant('later' as const), days: fc.integer({ min: 1, max: 400 }) }),
)

it('learns the same after any steps as from nothing', () => {
  fc.assert(
    fc.property(fc.nat(1_000), fc.array(step, { minLength: 1, maxLength: 8 }), (seed, steps) => {
      const [all, others] = [rollOf(seed), rollOf(seed + 1)]
      let items = all.slice(0, count / 2)
      let given = circumstances({ asOf: at('2015-03-20T12:00:00Z') })
      let made: Audit = audit(items, pack, given)
      made.learned()
      for (const each of steps) {
        if (each.kind === 'added') items = all.slice(0, items.length + each.photos)
        if (each.kind === 'changed') {
          const positions = new Set(each.positions)
          items = items.map((item, position) =>
            positions.has(position) ? { ...item, facts: others[position]?.facts ?? item.facts } : item,
          )
        }
        if (each.kind === 'later') given = { ...given, asOf: at(later(given.asOf, each.days)) }
        if (each.kind === 'restored') {
          given = {
            ...given,
            revocations: given.revocations.map((one) => ({ ...one, restoredAt: given.asOf })),
          }
        }
        if (each.kind === 'revoked') {
          const receipt = given.revocations.length.toString(16).padStart(16, '0') as ReceiptId
          const revocation = { receipt, what: each.rule, at: given.asOf, restoredAt: null }
          given = { ...given, revocations: [...given.revocations, revocation] }
        }
        made = audit(items, pack, given, made)
        expect(JSON.stringify(made.learned())).toBe(
          JSON.stringify(audit(structuredClone(items), pack, given).learned()),
        )
      }
    }),
    { numRuns: 40 },
  )
})

const later = (asOf: number, days: number): string => new Date(asOf + days * 86_400_000).toISOString()
