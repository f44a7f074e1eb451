import { describe, expect, it } from 'vitest'

import { choiceOf, consentFor, daysOf } from '../../../renderer/features/policy/consent-form'

const today = '2025-06-27'

describe('the form about the switch', () => {
  it('keeps a what-if a question, and a tap of the same day a tap', () => {
    const consent = consentFor('now', [])
    expect(consent).toEqual({ known: 'if-now' })
    expect(choiceOf(consent)).toBe('now')
    expect(choiceOf(consentFor('events', [{ state: 'on', day: today }]))).toBe('events')
  })
  it('keeps never and unknown apart', () => {
    expect(consentFor('never', [])).toEqual({ known: 'never' })
    expect(consentFor('unknown', [])).toEqual({ known: 'unknown' })
  })
  it('goes through days and back, in order', () => {
    const days = [
      { state: 'off', day: '2025-07-09' },
      { state: 'on', day: '2025-06-03' },
    ] as const
    const consent = consentFor('events', days)
    expect(daysOf(consent, today)).toEqual([days[1], days[0]])
    expect(choiceOf(consent)).toBe('events')
  })
})
