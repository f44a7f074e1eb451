import { describe, expect, it } from 'vitest'

import { instant } from '../../../shared/domain/item/instant'
import type { Consent, ConsentEvent } from '../../../shared/domain/policy/consent'
import { countdown, horizonOf } from '../../../shared/domain/policy/countdown'

const event = (state: 'on' | 'off', on: string): ConsentEvent => ({
  switch: 'cloud',
  state,
  at: instant(Date.parse(`${on}T00:00:00Z`)),
})
const consent = (...events: readonly ConsentEvent[]): Consent => ({ known: 'events', events })
const asOf = '2025-07-19T12:00:00Z'
const bounds = { least: 30, most: null }

describe('the countdown after turning it off', () => {
  it('counts from the day it was turned off to the best case, and promises no end at worst', () => {
    const running = countdown(consent(event('on', '2025-06-03'), event('off', '2025-07-09')), bounds, asOf)
    expect(running).toMatchObject({
      best: '2025-08-08T00:00:00.000Z',
      worst: null,
      daysGone: 10,
      daysLeft: 20,
    })
  })
  it('does not run while the switch is on again, before it was turned off, or when nobody knows', () => {
    const again = consent(event('on', '2025-06-03'), event('off', '2025-07-09'), event('on', '2025-07-15'))
    expect(countdown(again, bounds, asOf)).toBeNull()
    expect(countdown(consent(event('on', '2025-06-03'), event('off', '2025-07-25')), bounds, asOf)).toBeNull()
    expect(countdown({ known: 'unknown' }, bounds, asOf)).toBeNull()
  })
  it('says how far ahead to look for its end', () => {
    const running = countdown(consent(event('off', '2025-07-09')), { least: 30, most: 60 }, asOf)
    expect(new Date(horizonOf(running) ?? 0).toISOString()).toBe('2025-09-14T00:00:00.000Z')
  })
})
