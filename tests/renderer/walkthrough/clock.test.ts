import { describe, expect, it } from 'vitest'

import {
  allowedAt,
  begunOn,
  circumstancesOf,
  clockFor,
  daysAfterAllow,
} from '../../../renderer/features/walkthrough/clock'
import { instant } from '../../../shared/domain/item/instant'
import { walkthroughSteps } from '../../../shared/ipc/walkthrough'
import { previewRoll } from '../../harness/preview/roll'
import { previewSummary } from '../../harness/preview/summary'

const summary = previewSummary(previewRoll(30))
const clock = instant(Date.parse('2025-06-27T12:00:00Z'))
const day = 86_400_000

describe('the walkthrough’s clock', () => {
  it('ends the day after the newest photo of a roll that ended earlier', () => {
    const coverage = { ...summary.coverage, newestTaken: '2024-03-02T09:00:00' }
    expect(clockFor({ asOf: '2026-01-01T00:00:00Z', coverage })).toBe(Date.parse('2024-03-03T12:00:00Z'))
  })
  it('ends at the audit’s own moment otherwise', () => {
    const coverage = { ...summary.coverage, newestTaken: null }
    expect(clockFor({ asOf: '2026-01-01T00:00:00Z', coverage })).toBe(Date.parse('2026-01-01T00:00:00Z'))
  })
  it('never runs backwards from step to step', () => {
    const times = walkthroughSteps
      .filter((step) => step !== 'switch-off')
      .map((step) => circumstancesOf(step, clock, step === 'days-pass' ? daysAfterAllow : 0).asOf)
    expect(times).toEqual(times.toSorted((one, other) => one - other))
  })
  it('knows of no Allow at the prompt, and of one at each step after', () => {
    expect(circumstancesOf('prompt', clock, 0).consent).toEqual({ known: 'never' })
    for (const step of walkthroughSteps.slice(1)) {
      const { consent } = circumstancesOf(step, clock, 0)
      expect(consent.known === 'events' && consent.events[0]?.at).toBe(allowedAt(clock))
    }
  })
  it('turns the switch off at its end and looks ahead from there', () => {
    const { consent, asOf } = circumstancesOf('switch-off', clock, 30)
    expect(consent.known === 'events' && consent.events[1]).toEqual({
      switch: 'cloud',
      state: 'off',
      at: clock,
    })
    expect(asOf).toBe(clock + 30 * day)
  })
})

describe('what must be put back', () => {
  it('is the app’s own clock where the audit was made for now', () => {
    expect(begunOn(summary, instant(Date.parse(summary.asOf) + 1_000)).before.asOf).toBeNull()
  })
  it('is the fixed day where one was set, and no region where it was assumed', () => {
    const { before } = begunOn(summary, instant(Date.parse(summary.asOf) + 90 * day))
    expect(before).toEqual({
      asOf: Date.parse(summary.asOf),
      consent: summary.consent,
      policy: summary.policy.id,
      region: null,
    })
  })
})
