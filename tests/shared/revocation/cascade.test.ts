import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { audit } from '../../../shared/domain/audit/audit'
import type { Audit } from '../../../shared/domain/audit/audit'
import { auditDocument } from '../../../shared/domain/audit/audit-document'
import { receiptOf } from '../../../shared/domain/audit/receipt'
import { auditWith, previewRevocation } from '../../../shared/domain/audit/revocation-preview'
import { themesOf } from '../../../shared/domain/audit/item-themes'
import type { AuditItem } from '../../../shared/domain/item/audit-item'
import type { PersonId, ReceiptId } from '../../../shared/domain/item/ids'
import { matchRevocations } from '../../../shared/domain/revocation/match'
import type { Revocation, RevocationRule } from '../../../shared/domain/revocation/revocation'
import { randomLife } from '../../fixtures/random-life'
import { at, circumstances, itemId, packOf } from '../policy/roll'

const pack = packOf('meta-facebook/2025-06-test')
const now = at('2025-06-27T12:00:00Z')
const household: readonly PersonId[] = ['p1' as PersonId, 'p2' as PersonId]
const anyNumber = fc.integer({ min: 1, max: 60 })
const anyRule: fc.Arbitrary<RevocationRule> = fc.oneof(
  anyNumber.map((number) => ({ item: itemId(number) })),
  fc.uniqueArray(anyNumber, { minLength: 1, maxLength: 8 }).map((all) => ({ items: all.map(itemId) })),
  fc.constantFrom('p1', 'p3').map((person) => ({ person: person as PersonId })),
  fc.constant({ place: { latitude: 40.66, longitude: -73.97, radiusMetres: 300 } }),
  fc.constantFrom('pets' as const, 'birthday' as const).map((theme) => ({ theme })),
  fc.constantFrom('screenshot', 'intimate', 'document', 'iban').map((kind) => ({ kind })),
  fc.constant({ from: '2025-06-10', to: '2025-06-14' }),
  fc.constant({ folder: 'IMG_1.jpg' }),
  fc.constant({ everyoneBut: household }),
)
const revocation = (what: RevocationRule, number = 0): Revocation => ({
  receipt: number.toString(16).padStart(16, 'a') as ReceiptId,
  what,
  at: now,
  restoredAt: null,
})
const auditOf = (seed: number, revocations: readonly Revocation[] = []): Audit =>
  audit(randomLife({ items: 60, seed }), pack, circumstances({ revocations }))

const tool = { version: '0', analysis: 'full', models: [] } as const
const documentOf = (made: Audit): string =>
  JSON.stringify(
    auditDocument(made, tool, { revocations: [], ledger: { size: 0, root: '', checkpoint: '' } }),
  )

describe('over random rolls and rules', () => {
  test('nothing revoked leaves, is evidence, or is in a suggestion', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 9 }),
        fc.array(anyRule, { minLength: 1, maxLength: 3 }),
        (seed, rules) => {
          const made = auditOf(seed, rules.map(revocation))
          const revoked = new Set(
            made.items.filter((_, position) => made.receiptAt(position) !== null).map(({ id }) => id),
          )
          for (const id of revoked) expect(made.outcomeAt(made.positionOf(id) ?? -1)).toBe('revoked')
          const { inferences, suggestions } = made.learned()
          const shown = [...inferences, ...suggestions].flatMap(({ items }) => items)
          const evident = inferences.flatMap(({ evidence }) => evidence.map(({ item }) => item))
          expect([...shown, ...evident].filter((id) => revoked.has(id))).toEqual([])
          expect(made.totals.revoked).toBe(revoked.size)
        },
      ),
      { numRuns: 40 },
    )
  })

  test('undoing brings everything back to the byte', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9 }), anyRule, (seed, rule) => {
        const before = auditOf(seed)
        const during = auditWith(before, revocation(rule))
        const undone = [{ ...revocation(rule), restoredAt: now }]
        const after = audit(before.items, pack, circumstances({ revocations: undone }), during)
        expect(documentOf(after)).toBe(documentOf(before))
      }),
      { numRuns: 40 },
    )
  })

  test('the preview says what the receipt says afterwards, and changes nothing', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9 }), anyRule, (seed, rule) => {
        const before = auditOf(seed)
        const unchanged = documentOf(before)
        const preview = previewRevocation(before, { what: rule, at: now })
        expect(documentOf(before)).toBe(unchanged)
        const after = audit(before.items, pack, circumstances({ revocations: [revocation(rule)] }))
        const receipt = receiptOf(before, after, revocation(rule))
        const having = (fates: readonly { readonly id: string; readonly fate: string }[], fate: string) =>
          fates.filter((one) => one.fate === fate).map(({ id }) => id)
        expect(preview.items).toEqual(receipt.items)
        expect(preview.nearDuplicates).toEqual(receipt.nearDuplicates)
        expect(preview.alreadyLeft).toEqual(receipt.alreadyLeft)
        expect([...having(preview.inferences, 'falls'), ...having(preview.inferences, 'ruled-out')]).toEqual(
          receipt.removed.inferences,
        )
        expect(having(preview.suggestions, 'falls')).toEqual(receipt.removed.suggestions)
        expect(new Set(having(preview.inferences, 'weakens'))).toEqual(new Set(receipt.weakened))
        expect(preview.totals).toEqual({ before: before.totals, after: after.totals })
      }),
      { numRuns: 40 },
    )
  })

  test('matching only what changed gives what matching everything gives', () => {
    const all = { themesOf: ({ facts }: AuditItem) => themesOf(facts) }
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 9 }),
        fc.array(anyRule, { minLength: 1, maxLength: 3 }),
        fc.uniqueArray(fc.integer({ min: 0, max: 59 }), { maxLength: 5 }),
        (seed, rules, changed) => {
          const roll = randomLife({ items: 60, seed })
          const other = randomLife({ items: 64, seed: seed + 50 })
          const revocations = rules.map(revocation)
          const previous = matchRevocations(roll.slice(0, 55), revocations, all)
          const now = roll.map((item, position) =>
            changed.includes(position) ? { ...(other[position] ?? item), id: item.id } : item,
          )
          const fresh = matchRevocations(now, revocations, all)
          const kept = matchRevocations(now, revocations, { ...all, previous })
          expect(kept).toEqual(fresh)
        },
      ),
      { numRuns: 60 },
    )
  })
})

describe('rules about more than one', () => {
  test('everybody but the household takes strangers and unknown faces out, and keeps descriptors', () => {
    const before = auditOf(3)
    const within = household
    const preview = previewRevocation(before, { what: { everyoneBut: within }, at: now })
    const expected = before.items.filter(({ persons }) =>
      persons.some((person) => person === null || !within.includes(person)),
    )
    expect(preview.items).toEqual(expected.map(({ id }) => id))
    expect(preview.items.length).toBeGreaterThan(0)
    expect(preview.keepsDescriptors).toBe(true)
    const left = auditWith(before, revocation({ everyoneBut: within })).learned().inferences
    expect(left.map(({ kind }) => kind).filter((kind) => kind === 'bystanders')).toEqual([])
  })
})
