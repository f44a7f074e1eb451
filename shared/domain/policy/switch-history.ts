import type { Instant } from '../item/instant'
import type { Consent, ConsentEvent } from './consent'
import type { PolicyPack } from './pack'
import { readingsOf } from './reading'

/** One stretch of time in which the switch was on, both ends included. */
export interface Session {
  /** When "Allow" was tapped; `-Infinity` when nobody knows. */
  readonly allowed: number
  /** When it was turned off; `Infinity` while it is on. */
  readonly ended: number
  /** False where it may have been on, or not. */
  readonly isSure: boolean
}

const perhapsAlways: Session = { allowed: -Infinity, ended: Infinity, isSure: false }

/**
 * When the pack's switch was on, as known at `asOf`: what the user entered for later has not happened yet.
 *
 * Two events at one instant follow the order they were entered in, so on and off on the same day is a session of its own.
 */
export function switchHistory(pack: PolicyPack, consent: Consent, asOf: Instant): readonly Session[] {
  if (consent.known === 'never') return []
  if (consent.known === 'unknown') return byDefault(pack)
  if (consent.events.length === 0) return []
  const own = consent.events.filter((event) => event.switch === pack.switch)
  // The user spoke of the other switch only: nothing is known of this one.
  if (own.length === 0) return byDefault(pack)
  return sessionsOf(
    [...own].sort((one, other) => one.at - other.at).filter((event) => event.at <= asOf),
    own,
  )
}

/** The clause that says how the pack's switch stands before anyone touches it. */
export const defaultClauseOf = (pack: PolicyPack): 'toggle.local' | 'toggle.cloud.default' =>
  pack.switch === 'local' ? 'toggle.local' : 'toggle.cloud.default'

function byDefault(pack: PolicyPack): readonly Session[] {
  const readings = readingsOf(pack.clauses[defaultClauseOf(pack)])
  return readings?.every((state) => state === 'off') === true ? [] : [perhapsAlways]
}

function sessionsOf(past: readonly ConsentEvent[], all: readonly ConsentEvent[]): readonly Session[] {
  const sessions: Session[] = []
  let allowed: number | null = null
  // Turned off first of all: it was on before, since nobody knows when, or the tap changed nothing.
  if (isOffFirst(all)) allowed = -Infinity
  for (const event of past) {
    if (event.state === 'on') {
      allowed ??= event.at
    } else if (allowed !== null) {
      sessions.push({ allowed, ended: event.at, isSure: allowed !== -Infinity })
      allowed = null
    }
  }
  if (allowed !== null) sessions.push({ allowed, ended: Infinity, isSure: allowed !== -Infinity })
  return sessions
}

function isOffFirst(events: readonly ConsentEvent[]): boolean {
  const first = events.reduce<ConsentEvent | null>(
    (soonest, event) => (soonest === null || event.at < soonest.at ? event : soonest),
    null,
  )
  return first?.state === 'off'
}
