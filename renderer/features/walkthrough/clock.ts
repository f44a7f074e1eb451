import { instant } from '../../../shared/domain/item/instant'
import type { Instant } from '../../../shared/domain/item/instant'
import type { Consent } from '../../../shared/domain/policy/consent'
import type { Summary } from '../../../shared/ipc/auditor'
import type { Walkthrough, WalkthroughStep } from '../../../shared/ipc/walkthrough'

const dayMs = 86_400_000
/** "Allow" is tapped this long before the clock's end, so that there are days to pass. */
export const daysAfterAllow = 14
/** How far the last day but two may look ahead, once the switch is off. */
export const daysAfterOff = [1, 30, 365] as const

/** What a step's audit is made for. */
export interface StepCircumstances {
  readonly consent: Consent
  readonly asOf: Instant
}

/** The clock's end: the audit's own moment, or the day after the newest photo where the roll ends earlier. */
export function clockFor({ asOf, coverage }: Pick<Summary, 'asOf' | 'coverage'>): Instant {
  const now = Date.parse(asOf)
  const newest =
    coverage.newestTaken === null ? NaN : Date.parse(`${coverage.newestTaken.slice(0, 10)}T12:00:00Z`)
  return instant(Number.isNaN(newest) ? now : Math.min(now, newest + dayMs))
}

export const allowedAt = (clock: Instant): Instant => instant(clock - daysAfterAllow * dayMs)

/** The switch and the clock of a step; `days` is how many have passed since "Allow", or since the switch went off. */
export function circumstancesOf(step: WalkthroughStep, clock: Instant, days: number): StepCircumstances {
  const allow = allowedAt(clock)
  const on = { switch: 'cloud', state: 'on', at: allow } as const
  switch (step) {
    case 'prompt':
      return { consent: { known: 'never' }, asOf: allow }
    case 'first-batch':
      return { consent: { known: 'events', events: [on] }, asOf: allow }
    case 'days-pass':
      return { consent: { known: 'events', events: [on] }, asOf: instant(allow + days * dayMs) }
    case 'switch-off':
      return {
        consent: { known: 'events', events: [on, { switch: 'cloud', state: 'off', at: clock }] },
        asOf: instant(clock + days * dayMs),
      }
    case 'older':
    case 'learned':
    case 'suggestions':
    case 'revoke':
    case 'fine-print':
    case 'report':
      return { consent: { known: 'events', events: [on] }, asOf: clock }
  }
}

/** How many days a step begins with. */
export const firstDaysOf = (step: WalkthroughStep): number =>
  step === 'days-pass' ? 3 : step === 'switch-off' ? daysAfterOff[0] : 0

/** The walkthrough that begins on this audit, with all that must be put back at its end. */
export function begunOn(summary: Summary, now: Instant): Walkthrough {
  const isRegionAssumed = summary.assumptions.some(({ what }) => what === 'region')
  const asOf = Date.parse(summary.asOf)
  return {
    startedAt: now,
    step: 'prompt',
    clock: clockFor(summary),
    before: {
      consent: summary.consent,
      // The app's own clock moves on while it is asked: an audit for another moment was fixed by someone.
      asOf: Math.abs(asOf - now) < clockToleranceMs ? null : instant(asOf),
      policy: summary.policy.id,
      region: isRegionAssumed ? null : summary.policy.region,
    },
    receipts: [],
    findings: [],
  }
}
const clockToleranceMs = 3_600_000
