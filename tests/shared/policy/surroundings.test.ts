import { describe, expect, test, vi } from 'vitest'

import { audit } from '../../../shared/domain/audit/audit'
import { explain } from '../../../shared/domain/audit/explain'
import type { AuditItem } from '../../../shared/domain/item/audit-item'
import type { ReceiptId } from '../../../shared/domain/item/ids'
import type { Theme } from '../../../shared/domain/item/theme'
import { withClause } from '../../../shared/domain/policy/pack'
import type { PolicyPack } from '../../../shared/domain/policy/pack'
import type { Verdict } from '../../../shared/domain/policy/verdict'
import { circumstances, itemId, packOf, photo, taken } from './roll'

// As if every theme had been measured: else no old photo stays, and nothing shows what the roll around it adds.
vi.mock('../../../shared/domain/inference/themes/miss-rates', async (original) => ({
  ...(await original<object>()),
  isMeasured: () => true,
}))

const june = packOf('meta-facebook/2025-06-test')
const home = { latitude: 40.6602, longitude: -73.969 }
const suburb = { latitude: 40.9, longitude: -73.8 }
const boston = { latitude: 42.3601, longitude: -71.0589 }
const lisbon = { latitude: 38.7139, longitude: -9.1334 }
type Point = typeof home

const at = (number: number, local: string, where: Point | null, assigned: readonly Theme[] = []): AuditItem =>
  photo(number, {
    taken: taken(local, '-04:00'),
    metadata: { place: where === null ? null : { ...where, altitude: null, source: 'exif' } },
    facts:
      assigned.length === 0 ? {} : { assigned: { objects: [], themes: assigned, ages: [], persons: [] } },
  })

const nightsAtHome = ['03', '04', '05', '20', '21'].map((day, index) =>
  at(100 + index, `2024-05-${day}T22:00:00`, home),
)
const tripToLisbon = ['08', '09', '12'].map((day, index) =>
  at(200 + index, `2024-05-${day}T12:00:00`, lisbon),
)
const life = [...nightsAtHome, ...tripToLisbon]

const verdictIn = (roll: readonly AuditItem[], number: number, pack: PolicyPack = june): Verdict => {
  const made = audit(roll, pack, circumstances())
  return made.verdictAt(made.positionOf(itemId(number)) ?? -1)
}
const olderOf = (verdict: Verdict) => verdict.clauses.find(({ clause }) => clause === 'upload.older')
const withOlder = (value: readonly Theme[]): PolicyPack =>
  withClause(june, 'upload.older', { ...june.clauses['upload.older'], state: 'value', value: [...value] })

describe('an old photo that shows no theme itself', () => {
  test.each([
    ['on a trip', at(1, '2024-05-09T15:00:00', lisbon), 'could', 'taken away from home'],
    ['of one day far away', at(1, '2024-05-25T15:00:00', boston), 'could', 'taken away from home'],
    [
      'without a place, on a day of a trip',
      at(1, '2024-05-09T15:00:00', null),
      'could',
      'on a day away from home',
    ],
    [
      'without a place, on a silent day of a trip',
      at(1, '2024-05-11T15:00:00', null),
      'could',
      'on a day away from home',
    ],
    ['at home', at(1, '2024-05-21T15:00:00', home), 'would-not', 'none seen'],
    ['in the next town', at(1, '2024-05-21T15:00:00', suburb), 'would-not', 'none seen'],
    ['without a place, on a day at home', at(1, '2024-05-21T15:00:00', null), 'would-not', 'none seen'],
  ] as const)('%s', (_, item, outcome, says) => {
    const verdict = verdictIn([...life, item], 1)
    expect(verdict.outcome).toBe(outcome)
    expect(olderOf(verdict)?.says).toContain(says)
  })

  test('stays open while no home is known and the roll was in places far apart', () => {
    const roll = [at(1, '2024-05-09T15:00:00', lisbon), at(2, '2024-06-09T15:00:00', boston)]
    expect([verdictIn(roll, 1).outcome, verdictIn(roll, 2).outcome]).toEqual(['could', 'could'])
    expect(olderOf(verdictIn(roll, 1))?.says).toContain('no home is known')
    expect(verdictIn(roll.slice(0, 1), 1).outcome).toBe('would-not')
  })

  test('of a trip stays where the pack uses no travel', () => {
    expect(verdictIn([...life, at(1, '2024-05-09T15:00:00', lisbon)], 1, withOlder(['pets'])).outcome).toBe(
      'would-not',
    )
  })

  test.each([
    ['on the day of a wedding', '2024-06-15T09:00:00', 'could'],
    ['in the night that follows it', '2024-06-16T02:30:00', 'could'],
    ['at the next noon', '2024-06-16T12:00:00', 'would-not'],
    ['in the night before it', '2024-06-15T02:30:00', 'could'],
    ['the day before', '2024-06-14T23:00:00', 'would-not'],
  ])('%s', (_, local, outcome) => {
    const roll = [at(1, local, null), at(2, '2024-06-15T15:00:00', null, ['wedding'])]
    const verdict = verdictIn(roll, 1)
    expect(verdict.outcome).toBe(outcome)
    if (outcome === 'could') expect(olderOf(verdict)?.says).toContain('on the day of a wedding')
  })
})

test('what is revoked still says where the others were taken', () => {
  const trip = [...life, at(1, '2024-05-09T15:00:00', null)]
  for (const what of [
    { from: '2024-05-08', to: '2024-05-12' },
    { from: '2024-05-01', to: '2024-05-05' },
  ]) {
    const revocation = {
      receipt: 'a'.repeat(16) as ReceiptId,
      what,
      at: circumstances().asOf,
      restoredAt: null,
    }
    const made = audit(trip, june, circumstances({ revocations: [revocation] }))
    const { outcome, without } = made.verdictAt(trip.length - 1)
    expect(without ?? outcome).toBe('could')
  }
})

test('an explanation looks for other verdicts in the same roll', () => {
  const roll = [...life, at(1, '2024-05-09T15:00:00', lisbon)]
  const { others } = explain(audit(roll, june, circumstances()), roll.length - 1)
  expect(others.filter(({ by }) => by === 'clause')).toContainEqual({
    by: 'clause',
    clause: 'upload.older',
    reading: 'none',
    outcome: 'would-not',
  })
  // No later reading of its date makes it stay: it was taken far from home on any day.
  expect(others.find(({ by }) => by === 'date')).toMatchObject({ outcome: 'would' })
})
