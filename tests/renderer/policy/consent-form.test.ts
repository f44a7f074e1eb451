import { describe, expect, it } from 'vitest'

import { choiceOf, consentFor, daysOf } from '../../../renderer/features/policy/consent-form'

const today = '2025-06-27'
const now = Date.parse('2025-06-27T12:00:00Z')

describe('the form about the switch', () => {
  it('stands for the instant of the audit when it is a what-if', () => {
    const consent = consentFor('now', [], now)
    expect(consent).toEqual({ known: 'events', events: [{ switch: 'cloud', state: 'on', at: now }] })
    expect(choiceOf(consent, today)).toBe('now')
  })
  it('keeps never and unknown apart', () => {
    expect(consentFor('never', [], now)).toEqual({ known: 'never' })
    expect(consentFor('unknown', [], now)).toEqual({ known: 'unknown' })
  })
  it('goes through days and back, in order', () => {
    const days = [
      { state: 'off', day: '2025-07-09' },
      { state: 'on', day: '2025-06-03' },
    ] as const
    const consent = consentFor('events', days, now)
    expect(daysOf(consent, today)).toEqual([days[1], days[0]])
    expect(choiceOf(consent, today)).toBe('events')
  })
})
