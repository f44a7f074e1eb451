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
