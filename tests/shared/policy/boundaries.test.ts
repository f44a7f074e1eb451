import { describe, expect, test } from 'vitest'

import { audit } from '../../../shared/domain/audit/audit'
import type { Circumstances } from '../../../shared/domain/audit/input'
import type { AuditItem } from '../../../shared/domain/item/audit-item'
import type { ConsentEvent } from '../../../shared/domain/policy/consent'
import { withClause } from '../../../shared/domain/policy/pack'
import type { PolicyPack } from '../../../shared/domain/policy/pack'
import type { Verdict } from '../../../shared/domain/policy/verdict'
import { allowedOn, at, circumstances, packOf, photo, taken } from './roll'

const shipped = packOf('meta-facebook/2025-06-test')
/** Without its themes, by which an older photo could leave all the same. */
const june = withClause(shipped, 'upload.older', {
  ...shipped.clauses['upload.older'],
  state: 'value',
  value: [],
})
const eu = packOf('meta-facebook/2026-04-eu-uk')

const verdictOf = (item: AuditItem, changes: Partial<Circumstances> = {}, pack: PolicyPack = june): Verdict =>
  audit([item], pack, circumstances(changes)).verdictAt(0)

const switched = (
  ...events: readonly (readonly [ConsentEvent['state'], string])[]
): Circumstances['consent'] => ({
  known: 'events',
  events: events.map(([state, iso]) => ({ switch: 'cloud', state, at: at(iso) })),
})

const dated = (local: string, offset: string | null = '+00:00') => photo(1, { taken: taken(local, offset) })

describe('the window', () => {
  test.each([
    ['exactly 30 days before', '2025-05-21T12:00:00', '+00:00', 'would'],
    ['a second earlier', '2025-05-21T11:59:59', '+00:00', 'would-not'],
    ['exactly 30 days, another zone', '2025-05-21T21:00:00', '+09:00', 'would'],
    ['a second earlier, another zone', '2025-05-21T20:59:59', '+09:00', 'would-not'],
    ['no offset, a week inside', '2025-05-28T12:00:00', null, 'would'],
    ['no offset, on the edge', '2025-05-21T12:00:00', null, 'could'],
    ['no offset, a day too old in every zone', '2025-05-20T23:59:00', null, 'would-not'],
    ['the very instant of Allow', '2025-06-20T12:00:00', '+00:00', 'would'],
    ['after Allow', '2025-06-24T08:00:00', '+00:00', 'would'],
    ['after as-of: a wrong clock', '2031-01-01T00:00:00', '+00:00', 'could'],
  ] as const)('%s: %s %s %s', (_, local, offset, outcome) => {
    expect(verdictOf(dated(local, offset)).outcome).toBe(outcome)
  })

  test('counts 30 days across a leap day', () => {
    const changes = { consent: switched(['on', '2024-03-20T00:00:00Z']), asOf: at('2024-04-01T00:00:00Z') }
    expect(verdictOf(dated('2024-02-19T00:00:00'), changes).outcome).toBe('would')
    expect(verdictOf(dated('2024-02-18T23:59:59'), changes).outcome).toBe('would-not')
  })

  test('counts 30 times 24 hours across a change to daylight saving time', () => {
    // Berlin, 30 March 2025: 30 days before 10 April 12:00 +02:00 is 11 March 11:00 +01:00.
    const changes = { consent: switched(['on', '2025-04-10T10:00:00Z']), asOf: at('2025-05-01T00:00:00Z') }
    expect(verdictOf(dated('2025-03-11T11:00:00', '+01:00'), changes).outcome).toBe('would')
    expect(verdictOf(dated('2025-03-11T10:59:59', '+01:00'), changes).outcome).toBe('would-not')
  })

  test('as-of does not move it: what became due stays due', () => {
    const verdict = verdictOf(dated('2025-05-25T12:00:00'), { asOf: at('2027-01-01T00:00:00Z') })
    expect(verdict).toMatchObject({ outcome: 'would', leavesAt: '2025-06-20T12:00:00Z' })
  })

  test.each([
    ['no date', null, 'no date'],
    [
      'the file system’s date in the window',
      taken('2025-06-10T12:00:00', '+00:00', 'mtime'),
      "the file system's",
    ],
    ['the file system’s date long ago', taken('2015-06-10T12:00:00', '+00:00', 'mtime'), "the file system's"],
    ['a date to come', taken('2031-01-01T00:00:00'), 'after the instant of the audit'],
  ])('%s never gives would-not, nor would, and the clause says why', (_, when, why) => {
    const { outcome, clauses } = verdictOf(photo(1, { taken: when }))
    expect(outcome).toBe('could')
    expect(clauses.find(({ clause }) => clause === 'upload.window')?.says).toContain(why)
  })

  test('a window without a number leaves every earlier photo open, and takes what is taken later', () => {
    const changes = { region: 'DE' }
    expect(verdictOf(dated('2001-01-01T00:00:00'), changes, eu)).toMatchObject({
      outcome: 'could',
      clauses: [{ clause: 'upload.window', says: 'unknown', effect: 'leaves-open' }, {}, {}, {}],
    })
    expect(verdictOf(dated('2025-06-22T00:00:00'), changes, eu).outcome).toBe('would')
  })

  test('a photo taken later leaves when it is taken', () => {
    expect(verdictOf(dated('2025-06-24T10:00:00', '+02:00')).leavesAt).toBe('2025-06-24T08:00:00Z')
  })
})

describe('older media', () => {
  const old = (themes: readonly ('pets' | 'food')[]) =>
    photo(1, {
      taken: taken('2020-01-01T12:00:00'),
      facts: { assigned: { objects: [], themes, ages: [], persons: [] } },
    })
  test('with a theme of the pack are could at most, and say which theme', () => {
    const verdict = verdictOf(old(['pets']), {}, shipped)
    expect(verdict.outcome).toBe('could')
    expect(verdict.clauses[0]).toMatchObject({ clause: 'upload.older', effect: 'leaves-open' })
    expect(verdict.clauses[0]?.says).toContain('pets 1.00')
  })
  test('that nobody looked at are open', () => {
    const item = photo(1, { taken: taken('2020-01-01T12:00:00'), facts: { pixels: null } })
    expect(verdictOf(item, {}, shipped).outcome).toBe('could')
  })
  test('stay when the pack uses no themes', () => {
    expect(verdictOf(old(['pets'])).outcome).toBe('would-not')
  })
})

describe('consent', () => {
  test.each([
    ['never', { known: 'never' }, 'would-not', 'consent.optIn'],
    ['unknown', { known: 'unknown' }, 'could', 'toggle.cloud.default'],
    ['allowed only after as-of', switched(['on', '2025-07-01T00:00:00Z']), 'would-not', 'consent.optIn'],
    [
      'on and off the same instant',
      switched(['on', '2025-06-20T00:00:00Z'], ['off', '2025-06-20T00:00:00Z']),
      'would',
      'upload.window',
    ],
    [
      'off, then on the same day',
      switched(
        ['on', '2025-06-20T08:00:00Z'],
        ['off', '2025-06-20T09:00:00Z'],
        ['on', '2025-06-20T10:00:00Z'],
      ),
      'would',
      'upload.window',
    ],
  ] as const)('%s', (_, consent, outcome, clause) => {
    const verdict = verdictOf(photo(1), { consent })
    expect([verdict.outcome, verdict.clauses[0]?.clause]).toEqual([outcome, clause])
  })

  const onOffOn = switched(
    ['on', '2025-01-01T00:00:00Z'],
    ['off', '2025-02-01T00:00:00Z'],
    ['on', '2025-06-01T00:00:00Z'],
  )
  test.each([
    ['while on', '2025-01-15T00:00:00', 'would', '2025-01-15T00:00:00Z'],
    ['while off, outside the next window', '2025-03-01T00:00:00', 'would-not', null],
    ['while off, inside the next window', '2025-05-15T00:00:00', 'would', '2025-06-01T00:00:00Z'],
  ])('on, off, on: taken %s', (_, local, outcome, leavesAt) => {
    expect(verdictOf(dated(local), { consent: onOffOn })).toMatchObject({ outcome, leavesAt })
  })

  test('off decides what is taken later', () => {
    const consent = switched(['on', '2025-06-01T00:00:00Z'], ['off', '2025-06-05T00:00:00Z'])
    expect(verdictOf(photo(1), { consent })).toMatchObject({
      outcome: 'would-not',
      clauses: [{ clause: 'consent.optIn', effect: 'excludes' }, {}, {}],
    })
  })

  test('turned off with no Allow on record leaves open what was taken before', () => {
    expect(verdictOf(photo(1), { consent: switched(['off', '2025-06-20T00:00:00Z']) }).outcome).toBe('could')
  })

  test('speaking of the other switch only says nothing of this one', () => {
    const events = [{ switch: 'local', state: 'on', at: allowedOn }] as const
    expect(verdictOf(photo(1), { consent: { known: 'events', events } }).outcome).toBe('could')
  })
})

describe('region, access, kinds', () => {
  test.each([
    ['US-NY', 'would', 'upload.window'],
    ['US', 'would', 'upload.window'],
    ['CA-ON', 'would', 'upload.window'],
    ['US-IL', 'would-not', 'region.off'],
    ['US-TX', 'would-not', 'region.off'],
    ['DE', 'would-not', 'region.on'],
    [null, 'would', 'upload.window'],
  ])('region %s: %s', (region, outcome, clause) => {
    const verdict = verdictOf(photo(1), { region })
    expect([verdict.outcome, verdict.clauses[0]?.clause]).toEqual([outcome, clause])
  })

  test('an assumed region, and a country that stands for a part of it, are listed', () => {
    const assumed = (region: string | null) => audit([], june, circumstances({ region })).assumptions
    expect(assumed(null)).toEqual([{ what: 'region', value: 'US-NY', why: 'not given' }])
    expect(assumed('US')).toEqual([
      { what: 'region', value: 'US, outside US-IL and US-TX', why: 'no subdivision given' },
    ])
    expect(assumed('US-NY')).toEqual([])
  })

  test('limited access keeps what is not selected', () => {
    expect(verdictOf(photo(1), { selected: new Set() })).toMatchObject({
      outcome: 'would-not',
      clauses: [{ clause: 'os.gate' }, {}, {}, {}, {}],
    })
    expect(verdictOf(photo(1), { selected: new Set([photo(1).id]) }).outcome).toBe('would')
  })

  test('a screenshot in the window is open: nobody promised that it stays', () => {
    const shot = photo(1, { metadata: { isScreenshot: true } })
    expect(verdictOf(shot)).toMatchObject({
      outcome: 'could',
      clauses: [{ clause: 'select.clutter' }, {}, {}, {}, {}],
    })
    const oldShot = photo(1, { taken: taken('2020-01-01T00:00:00'), metadata: { isScreenshot: true } })
    expect(verdictOf(oldShot).outcome).toBe('would-not')
  })

  test('videos leave like photos, unless the pack takes photos only', () => {
    const video = photo(1, { metadata: { mediaKind: 'video' } })
    const photosOnly = { ...june.clauses['upload.media'], state: 'value', value: ['photo'] } as const
    expect(verdictOf(video).outcome).toBe('would')
    expect(verdictOf(video, {}, withClause(june, 'upload.media', photosOnly)).outcome).toBe('would-not')
  })

  test('a problem is could, unless region or consent alone decides', () => {
    const broken = photo(1, {
      taken: taken('2001-01-01T00:00:00'),
      facts: { problem: { code: 'corrupt', sentence: 'It is corrupt.' } },
    })
    expect(verdictOf(broken)).toMatchObject({
      outcome: 'could',
      clauses: [{ clause: 'upload.media', effect: 'leaves-open' }, {}, {}, {}, {}].slice(0, 5),
    })
    expect(verdictOf(broken, { region: 'US-TX' }).outcome).toBe('would-not')
    expect(verdictOf(broken, { consent: { known: 'never' } }).outcome).toBe('would-not')
  })
})

test('a date after the deletion is a wrong clock, and never gives would-not', () => {
  const item = photo(1, { taken: taken('2025-06-26T12:00:00'), item: { goneAt: at('2025-06-25T00:00:00Z') } })
  expect(verdictOf(item).outcome).toBe('could')
})
