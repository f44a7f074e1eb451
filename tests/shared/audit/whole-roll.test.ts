import { execFileSync } from 'node:child_process'

import { describe, expect, test, vi } from 'vitest'

import { audit } from '../../../shared/domain/audit/audit'
import { compareAudits, whatIf } from '../../../shared/domain/audit/compare'
import { explain } from '../../../shared/domain/audit/explain'
import { finePrint } from '../../../shared/domain/audit/fine-print'
import { lookedThrough } from '../../../shared/domain/audit/looked-through'
import { receiptOf } from '../../../shared/domain/audit/receipt'
import { timeline } from '../../../shared/domain/audit/timeline'
import type { ReceiptId } from '../../../shared/domain/item/ids'
import { withClause } from '../../../shared/domain/policy/pack'
import type { Revocation } from '../../../shared/domain/revocation/revocation'
import { at, circumstances, itemId, packOf, photo, taken } from '../policy/roll'

// As if every theme had been measured: else no old photo stays.
vi.mock('../../../shared/domain/inference/themes/miss-rates', async (original) => ({
  ...(await original<object>()),
  isMeasured: () => true,
}))

const june = packOf('meta-facebook/2025-06-test')
const roll = [
  photo(1, { taken: taken('2025-06-01T12:00:00') }),
  photo(2, { taken: taken('2025-06-24T23:30:00') }),
  photo(3, { taken: taken('2020-06-01T12:00:00') }),
  photo(4, { metadata: { isScreenshot: true } }),
  photo(5, { taken: taken('2020-06-01T12:00:00'), facts: { pixels: null } }),
]
const offOn25 = circumstances({
  asOf: at('2025-09-01T00:00:00Z'),
  consent: {
    known: 'events',
    events: [
      { switch: 'cloud', state: 'on', at: at('2025-06-20T12:00:00Z') },
      { switch: 'cloud', state: 'off', at: at('2025-06-25T12:00:00Z') },
    ],
  },
})

describe('totals', () => {
  test('count the least and the most, and a part’s bytes with its item', () => {
    const [first, ...rest] = roll
    const withPart = {
      ...first!,
      facts: { ...first!.facts, parts: [{ kind: 'live-video', path: 'a.mov', bytes: 500 } as const] },
    }
    expect(audit([withPart, ...rest], june, circumstances()).totals).toEqual({
      items: 5,
      would: 2,
      could: 2,
      wouldNot: 1,
      revoked: 0,
      inCloud: { least: 2, most: 4 },
      couldNotCheck: 0,
      bytesWould: 2_500,
      bytesCould: 2_000,
    })
  })
  test('count no bytes where only metadata leaves', () => {
    const given = circumstances({
      consent: {
        known: 'events',
        events: [{ switch: 'local', state: 'on', at: at('2025-06-20T12:00:00Z') }],
      },
    })
    const { could, bytesWould, bytesCould } = audit(roll, packOf('meta-facebook/metadata-only'), given).totals
    expect([could > 0, bytesWould, bytesCould]).toEqual([true, 0, 0])
  })
  test('after the switch is off: perhaps removed after 30 days, perhaps never', () => {
    const inCloudOn = (iso: string) => audit(roll, june, { ...offOn25, asOf: at(iso) }).totals.inCloud
    expect(inCloudOn('2025-07-25T11:59:59Z')).toEqual({ least: 2, most: 4 })
    expect(inCloudOn('2025-07-25T12:00:00Z')).toEqual({ least: 0, most: 4 })
  })
})

describe('deletion and revocation', () => {
  const goneOn = (iso: string) => photo(1, { item: { goneAt: at(iso), paths: [] } })
  test('what was deleted before Allow stays; what was deleted after it had left', () => {
    const verdict = (iso: string) => audit([goneOn(iso)], june, circumstances()).verdictAt(0)
    expect(verdict('2025-06-19T00:00:00Z')).toMatchObject({ outcome: 'would-not', alreadyLeft: false })
    expect(verdict('2025-06-21T00:00:00Z')).toMatchObject({ outcome: 'would', alreadyLeft: true })
  })
  test.each([
    ['after it left', '2025-06-25T00:00:00Z', true, { least: 1, most: 1 }],
    ['before it left', '2025-06-20T00:00:00Z', false, { least: 0, most: 1 }],
    ['at the very instant', '2025-06-24T23:30:00Z', false, { least: 0, most: 1 }],
  ])('revoked %s', (_, iso, alreadyLeft, inCloud) => {
    const rule: Revocation = {
      receipt: 'a'.repeat(16) as ReceiptId,
      what: { item: itemId(2) },
      at: at(iso),
      restoredAt: null,
    }
    const item = photo(2, { taken: taken('2025-06-24T23:30:00') })
    const before = audit([item], june, circumstances())
    const after = audit([item], june, circumstances({ revocations: [rule] }), before)
    expect(after.verdictAt(0)).toMatchObject({ outcome: 'revoked', without: 'would', alreadyLeft })
    expect(after.totals.inCloud).toEqual(inCloud)
    expect(receiptOf(before, after, rule)).toMatchObject({
      items: [itemId(2)],
      nearDuplicates: [],
      alreadyLeft: alreadyLeft ? [itemId(2)] : [],
    })
  })
})

describe('the timeline', () => {
  test('says for each local day what leaves and what is in the cloud', () => {
    const { days, undated } = timeline(audit(roll, june, circumstances()), 60)
    expect([days[0]?.date, days.at(-1)?.date, undated]).toEqual(['2025-06-20', '2025-06-27', 0])
    expect(days[0]).toMatchObject({
      leaves: { firstBatch: { least: 1, most: 2 }, older: { least: 0, most: 1 } },
      inCloud: { least: 1, most: 3 },
    })
    // Half past eleven at night in UTC is the next day one hour east.
    expect(days.find(({ date }) => date === '2025-06-25')).toMatchObject({
      leaves: { ongoing: { least: 1, most: 1 } },
      inCloud: { least: 2, most: 4 },
      bytes: { least: 2_000, most: 4_000 },
    })
  })
  test('names what must be looked at to find older photos for a theme', () => {
    const made = audit(roll, june, circumstances())
    expect(lookedThrough(made)).toEqual([itemId(3), itemId(5)])
    expect(timeline(made, 0).lookedThrough).toBe(2)
    const themeless = { ...june.clauses['upload.older'], state: 'value', value: [] } as const
    expect(lookedThrough(audit(roll, withClause(june, 'upload.older', themeless), circumstances()))).toEqual(
      [],
    )
    for (const changes of [{ region: 'US-TX' }, { consent: { known: 'never' } as const }])
      expect(lookedThrough(audit(roll, june, circumstances(changes)))).toEqual([])
  })
  test('ends in the totals of the audit, the countdown after off included', () => {
    const made = audit(roll, june, offOn25)
    const { days } = timeline(made, 0)
    expect(days.at(-1)?.inCloud).toEqual(made.totals.inCloud)
    expect(days.find(({ date }) => date === '2025-07-24')?.inCloud.least).toBe(2)
    expect(days.find(({ date }) => date === '2025-07-25')?.inCloud.least).toBe(0)
  })
  test('keeps apart what may leave on a day that nobody can tell', () => {
    const { undated, days } = timeline(audit(roll, june, circumstances({ consent: { known: 'unknown' } })), 0)
    expect([undated, days.at(-1)?.inCloud]).toEqual([5, { least: 0, most: 5 }])
  })
})

describe('explanation, what-if and fine print', () => {
  const made = audit(roll, june, circumstances())
  test('names the smallest change of the date that gives another verdict', () => {
    const [first] = explain(
      audit([photo(1, { taken: taken('2025-05-24T12:00:00') })], june, circumstances()),
      0,
    ).others
    expect(first).toEqual({ by: 'date', minutes: -(3 * 24 * 60 + 1), outcome: 'would-not' })
  })
  test('opens each clause with its sentence, its certainty and the fact it met', () => {
    const [step] = explain(made, 3).steps
    expect(step).toMatchObject({
      clause: 'select.clutter',
      effect: 'leaves-open',
      certainty: 'D',
      fact: 'a screenshot',
    })
    expect(step?.statement).toContain('never promised')
    expect(explain(made, 3).others).toContainEqual({
      by: 'clause',
      clause: 'select.clutter',
      reading: 'stays',
      outcome: 'would-not',
    })
    expect(explain(made, 3).others).toContainEqual({
      by: 'fact',
      fact: 'it were no screenshot',
      outcome: 'would',
    })
  })
  test('a window of five years takes the old photos', () => {
    const { items, after } = whatIf(made, 'upload.window', {
      ...june.clauses['upload.window'],
      state: 'value',
      value: 3_000,
    })
    expect(items).toEqual([
      { id: itemId(3), before: 'would-not', after: 'would', clause: 'upload.window' },
      { id: itemId(5), before: 'could', after: 'would', clause: 'upload.window' },
    ])
    expect(after.totals.would).toBe(4)
  })
  test('October 2025 changed no photo’s verdict, but what training asks for', () => {
    const october = audit(roll, packOf('meta-facebook/2025-10-us-ca'), circumstances(), made)
    expect(compareAudits(made, october).items).toEqual([])
    const training = (lines: ReturnType<typeof finePrint>) =>
      lines.find(({ clause }) => clause === 'use.training')?.value
    expect([training(finePrint(made)), training(finePrint(october))]).toEqual([
      'not in test',
      'edited or shared',
    ])
  })
  test('orders open points by the items that hang on them', () => {
    const lines = finePrint(made)
    const hangs = (id: string) => lines.find(({ clause }) => clause === id)?.hanging
    expect([hangs('select.clutter'), hangs('review.human'), hangs('upload.window')]).toEqual([1, 4, 0])
    expect(lines.map(({ hanging }) => hanging)).toEqual(
      lines.map(({ hanging }) => hanging).sort((one, other) => other - one),
    )
    expect(lines.find(({ clause }) => clause === 'use.ads')?.states).toBe('ruled-out')
  })
})

test('the same inputs give the same document to the byte in any time zone and locale', () => {
  const documentIn = (zone: string, locale: string): string =>
    execFileSync(process.execPath, ['--import', 'tsx', 'tests/shared/audit/print-document.ts'], {
      encoding: 'utf8',
      env: { ...process.env, TZ: zone, LANG: locale, LC_ALL: locale },
    })
  const utc = documentIn('UTC', 'C')
  expect(JSON.parse(utc)).toMatchObject({ schema: 'safelight/audit/1', totals: { items: 7 } })
  expect(documentIn('Pacific/Kiritimati', 'de_DE.UTF-8')).toBe(utc)
  expect(documentIn('America/St_Johns', 'tr_TR.UTF-8')).toBe(utc)
})
