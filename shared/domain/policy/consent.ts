import type { Instant } from '../item/instant'

/** One change of a switch on the phone, as the user entered it. */
export interface ConsentEvent {
  readonly switch: 'cloud' | 'local'
  readonly state: 'on' | 'off'
  readonly at: Instant
}

/**
 * The switch over time. `events` may be empty when the user knows it was never on (`never`);
 * `unknown` consults the pack's contested default.
 */
export type Consent =
  | { readonly known: 'events'; readonly events: readonly ConsentEvent[] }
  | { readonly known: 'never' }
  | { readonly known: 'unknown' }

/** What the user says of the switch: a consent, or the question what would happen if "Allow" were tapped this instant. */
export type SaidConsent = Consent | { readonly known: 'if-now' }

/** The question moves with the audit: asked again tomorrow it is about tomorrow, never about a tap that was not made. */
export const consentAt = (said: SaidConsent, tap: Pick<ConsentEvent, 'switch' | 'at'>): Consent =>
  said.known === 'if-now' ? { known: 'events', events: [{ ...tap, state: 'on' }] } : said
