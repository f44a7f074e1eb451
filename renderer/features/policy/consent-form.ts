import { instant } from '../../../shared/domain/item/instant'
import type { ConsentEvent, SaidConsent } from '../../../shared/domain/policy/consent'

/** What the user says about the switch, as the form holds it. */
export type ConsentChoice = 'now' | 'events' | 'never' | 'unknown'

/** One change of the cloud switch on a day, `YYYY-MM-DD` in UTC. */
export interface SwitchDay {
  readonly state: 'on' | 'off'
  readonly day: string
}

/** How a stored consent looks in the form. */
export const choiceOf = ({ known }: SaidConsent): ConsentChoice => (known === 'if-now' ? 'now' : known)

export function daysOf(consent: SaidConsent, today: string): readonly SwitchDay[] {
  const events = consent.known === 'events' ? consent.events.filter((event) => event.switch === 'cloud') : []
  const days = events.map((event) => ({ state: event.state, day: dayOf(event) }))
  return days.length === 0 ? [{ state: 'on', day: today }] : days
}

export function consentFor(choice: ConsentChoice, days: readonly SwitchDay[]): SaidConsent {
  switch (choice) {
    case 'never':
    case 'unknown':
      return { known: choice }
    case 'now':
      return { known: 'if-now' }
    case 'events':
      return { known: 'events', events: days.toSorted(byDay).map(eventOn) }
  }
}

const byDay = (one: SwitchDay, other: SwitchDay): number => one.day.localeCompare(other.day)

function eventOn({ state, day }: SwitchDay): ConsentEvent {
  return { switch: 'cloud', state, at: instant(Date.parse(`${day}T00:00:00Z`)) }
}

const dayOf = (event: ConsentEvent): string => new Date(event.at).toISOString().slice(0, 10)
