import fc from 'fast-check'
import { expect, test } from 'vitest'

import { audit } from '../../../shared/domain/audit/audit'
import { auditDocument } from '../../../shared/domain/audit/audit-document'
import type { Audit } from '../../../shared/domain/audit/audit'
import type { Circumstances } from '../../../shared/domain/audit/input'
import type { AuditItem } from '../../../shared/domain/item/audit-item'
import type { ReceiptId } from '../../../shared/domain/item/ids'
import { formatInstant, instant } from '../../../shared/domain/item/instant'
import type { Theme } from '../../../shared/domain/item/theme'
import { clauseIds } from '../../../shared/domain/policy/clause-values'
import { withClause } from '../../../shared/domain/policy/pack'
import type { PolicyPack } from '../../../shared/domain/policy/pack'
import type { Revocation } from '../../../shared/domain/revocation/revocation'
import { allowedOn, circumstances, itemId, nothingSeen, packOf, photo, taken } from './roll'

const packs = [
  'meta-facebook/2025-06-test',
  'meta-facebook/2025-10-us-ca',
  'meta-facebook/2026-04-eu-uk',
  'meta-facebook/metadata-only',
  'google-photos/ask-photos',
  'tiktok/pre-upload',
].map(packOf)
const anyPack = fc.constantFrom(...packs)
const hourMs = 3_600_000
const dayMs = 24 * hourMs

/** Around the edges of the window more often than far from them. */
const anyInstant = fc
  .oneof(fc.integer({ min: -40 * 24, max: 20 * 24 }), fc.integer({ min: -4_000, max: 4_000 }))
  .map((hours) => instant(allowedOn + hours * hourMs))

const anyTaken = fc
  .record({
    at: anyInstant,
    offset: fc.constantFrom(-5, 0, 2, 9),
    source: fc.constantFrom('exif' as const, 'mtime' as const, 'file-name' as const),
  })
  .map(({ at, offset, source }) => {
    const sign = offset < 0 ? '-' : '+'
    const local = new Date(at + offset * hourMs).toISOString().slice(0, 19)
    return taken(local, `${sign}0${String(Math.abs(offset))}:00`, source)
  })

const home = { latitude: 40.6602, longitude: -73.969, altitude: null, source: 'exif' } as const
const lisbon = { latitude: 38.7139, longitude: -9.1334, altitude: null, source: 'exif' } as const

const anyWanted = fc.record({
  taken: fc.option(anyTaken, { freq: 6 }),
  isScreenshot: fc.boolean(),
  mediaKind: fc.constantFrom('photo' as const, 'video' as const, 'live-photo' as const),
  themes: fc.subarray(['pets', 'wedding', 'food', 'birthday'] satisfies Theme[]),
  isBroken: fc.integer({ min: 0, max: 7 }).map((number) => number === 0),
  goneAt: fc.option(anyInstant, { freq: 2 }),
  place: fc.constantFrom(null, home, lisbon),
})
type Choice = typeof anyWanted extends fc.Arbitrary<infer Value> ? Value : never

const itemOf = (number: number, choice: Choice): AuditItem =>
  photo(number, {
    taken: choice.taken,
    metadata: { isScreenshot: choice.isScreenshot, mediaKind: choice.mediaKind, place: choice.place },
    facts: {
      pixels: nothingSeen,
      assigned: { objects: [], themes: choice.themes, ages: [], persons: [] },
      problem: choice.isBroken ? { code: 'corrupt', sentence: 'It is corrupt.' } : null,
    },
    item: { goneAt: choice.goneAt },
  })
const anyItem = anyWanted.map((choice) => itemOf(1, choice))
/** Nights at home in the month before the window, and a trip: an item's answer may hang on those around it. */
const life = [
  ...[1, 2, 3].map((day) =>
    photo(100 + day, { taken: taken(`2025-05-0${String(day)}T22:00:00`), metadata: { place: home } }),
  ),
  ...[7, 9].map((day) =>
    photo(100 + day, { taken: taken(`2025-05-0${String(day)}T12:00:00`), metadata: { place: lisbon } }),
  ),
]
const anyRoll = fc
  .tuple(fc.array(anyWanted, { maxLength: 12 }), fc.boolean())
  .map(([all, isInALife]) => [...all.map((choice, at) => itemOf(at + 1, choice)), ...(isInALife ? life : [])])

const anyConsent: fc.Arbitrary<Circumstances['consent']> = fc.oneof(
  fc.constant({ known: 'unknown' } as const),
  fc.constant({ known: 'never' } as const),
  fc
    .array(
      fc.record({
        switch: fc.constantFrom('cloud' as const, 'local' as const),
        state: fc.constantFrom('on' as const, 'off' as const),
        at: anyInstant,
      }),
      { maxLength: 5 },
    )
    .map((events) => ({ known: 'events', events }) as const),
)
const anyCircumstances = fc
  .record({
    consent: anyConsent,
    region: fc.constantFrom('US-NY', 'US-IL', 'DE', 'US', null),
    asOf: fc.integer({ min: -10, max: 200 }).map((days) => instant(allowedOn + days * dayMs)),
    selected: fc.option(fc.constant(new Set([itemId(1), itemId(3)])), { freq: 3 }),
  })
  .map((changes) => circumstances(changes))

const tool = { version: '1', analysis: 'full', models: [] } as const
const bytesOf = (made: Audit): string =>
  JSON.stringify(
    auditDocument(made, tool, { ledger: { size: 0, root: '', checkpoint: '' }, revocations: [] }),
  )
const outcomeOf = (item: AuditItem, pack: PolicyPack, given: Circumstances) =>
  audit([item, ...life], pack, given).outcomeAt(0)

/** The same item with one thing less known about it. */
const lessKnown: Readonly<Record<string, (item: AuditItem) => AuditItem>> = {
  'no offset': (item) => {
    const { metadata } = item.facts
    const forgotten = metadata.taken && { ...metadata.taken, offset: null, instant: null }
    return { ...item, facts: { ...item.facts, metadata: { ...metadata, taken: forgotten } } }
  },
  'no date': (item) => ({
    ...item,
    facts: { ...item.facts, metadata: { ...item.facts.metadata, taken: null } },
  }),
  'pixels not looked at': (item) => ({ ...item, facts: { ...item.facts, pixels: null } }),
  'could not be checked': (item) => ({
    ...item,
    facts: { ...item.facts, problem: { code: 'corrupt', sentence: 'It is corrupt.' } },
  }),
}

test.each(Object.keys(lessKnown))('more knowledge never widens a verdict: %s', (name) => {
  fc.assert(
    fc.property(anyItem, anyPack, anyCircumstances, (item, pack, given) => {
      const ignorant = outcomeOf(lessKnown[name]!(item), pack, given)
      if (ignorant !== 'could') expect(outcomeOf(item, pack, given)).toBe(ignorant)
    }),
    { numRuns: 1_500 },
  )
})

test('settling an open clause never widens a verdict', () => {
  fc.assert(
    fc.property(
      anyItem,
      anyPack,
      anyCircumstances,
      fc.constantFrom(...clauseIds),
      (item, pack, given, id) => {
        const clause = pack.clauses[id]
        const { says, sources, certainty } = clause
        const before = outcomeOf(
          item,
          withClause(pack, id, { says, sources, certainty, state: 'unknown' }),
          given,
        )
        if (before !== 'could') expect(outcomeOf(item, pack, given)).toBe(before)
      },
    ),
    { numRuns: 1_500 },
  )
})

test('revoking never adds an upload, and undoing it brings back everything to the byte', () => {
  const anyRule = fc.constantFrom<Revocation['what']>(
    { item: itemId(1) },
    { kind: 'screenshot' },
    { theme: 'pets' },
    { from: '2025-05-01', to: '2025-06-30' },
  )
  fc.assert(
    fc.property(anyRoll, anyPack, anyCircumstances, anyRule, (items, pack, given, what) => {
      const rule: Revocation = {
        receipt: 'a'.repeat(16) as ReceiptId,
        what,
        at: given.asOf,
        restoredAt: null,
      }
      const before = audit(items, pack, given)
      const after = audit(items, pack, { ...given, revocations: [rule] }, before)
      for (const count of ['would', 'could', 'wouldNot', 'bytesWould', 'bytesCould'] as const) {
        expect(after.totals[count]).toBeLessThanOrEqual(before.totals[count])
      }
      expect(after.totals.inCloud.most).toBe(before.totals.inCloud.most)
      const undone = audit(
        items,
        pack,
        { ...given, revocations: [{ ...rule, restoredAt: given.asOf }] },
        after,
      )
      expect(bytesOf(undone)).toBe(bytesOf(before))
    }),
    { numRuns: 300 },
  )
})

test('loosening a clause lowers neither the best- nor the worst-case count', () => {
  const loosened = (pack: PolicyPack, days: number): readonly (readonly [PolicyPack, PolicyPack])[] => {
    const stated = { says: 'Changed.', sources: [], certainty: 'D', state: 'value' } as const
    const window = (value: number | 'everything') => withClause(pack, 'upload.window', { ...stated, value })
    const older = (value: Theme[]) => withClause(pack, 'upload.older', { ...stated, value })
    const clutter = (value: 'leaves' | 'stays') => withClause(pack, 'select.clutter', { ...stated, value })
    const cadence = (value: 'once' | 'ongoing') => withClause(pack, 'upload.cadence', { ...stated, value })
    const off = (value: string[]) => withClause(pack, 'region.off', { ...stated, value })
    return [
      [window(days), window(days + 15)],
      [window(days), window('everything')],
      [older([]), older(['pets'])],
      [older(['pets']), older(['pets', 'wedding'])],
      [older(['pets']), older(['pets', 'travel'])],
      [clutter('stays'), clutter('leaves')],
      [cadence('once'), cadence('ongoing')],
      [off(['US-IL']), off([])],
    ]
  }
  fc.assert(
    fc.property(
      anyRoll,
      anyPack,
      anyCircumstances,
      fc.integer({ min: 0, max: 60 }),
      (items, pack, given, days) => {
        for (const [tight, loose] of loosened(pack, days)) {
          const [before, after] = [audit(items, tight, given).totals, audit(items, loose, given).totals]
          expect(after.would).toBeGreaterThanOrEqual(before.would)
          expect(after.would + after.could).toBeGreaterThanOrEqual(before.would + before.could)
        }
      },
    ),
    { numRuns: 150 },
  )
})

test('the order of items never matters', () => {
  fc.assert(
    fc.property(anyRoll, anyPack, anyCircumstances, (items, pack, given) => {
      const one = audit(items, pack, given)
      const other = audit([...items].reverse(), pack, given)
      expect(other.totals).toEqual(one.totals)
      items.forEach((item, position) => {
        expect(other.verdictAt(other.positionOf(item.id)!)).toEqual(one.verdictAt(position))
      })
    }),
    { numRuns: 200 },
  )
})

test('an audit made from a previous one is the same to the byte', () => {
  fc.assert(
    fc.property(
      anyRoll,
      anyRoll,
      fc.tuple(anyPack, anyPack),
      fc.tuple(anyCircumstances, anyCircumstances),
      (one, other, [packA, packB], [givenA, givenB]) => {
        const mixed = [
          ...other.slice(0, 2),
          ...one.filter((item) => other.slice(0, 2).every(({ id }) => id !== item.id)),
        ]
        const previous = audit(one, packA, givenA)
        expect(bytesOf(audit(mixed, packB, givenB, previous))).toBe(bytesOf(audit(mixed, packB, givenB)))
        expect(bytesOf(audit(one, packB, givenA, previous))).toBe(bytesOf(audit(one, packB, givenA)))
        expect(bytesOf(audit(mixed, packA, givenA, previous))).toBe(bytesOf(audit(mixed, packA, givenA)))
      },
    ),
    { numRuns: 200 },
  )
})

test('what would leave is in the cloud by the instant it says', () => {
  fc.assert(
    fc.property(anyItem, anyPack, anyCircumstances, (item, pack, given) => {
      const made = audit([item], pack, given)
      const { outcome, leavesAt } = made.verdictAt(0)
      const { least, most } = made.totals.inCloud
      expect(least).toBeLessThanOrEqual(most)
      if (outcome === 'would-not') expect(most).toBe(0)
      if (leavesAt !== null && outcome === 'would') expect(leavesAt <= formatInstant(given.asOf)).toBe(true)
    }),
    { numRuns: 500 },
  )
})
