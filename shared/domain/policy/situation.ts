import type { ItemId } from '../item/ids'
import type { Instant } from '../item/instant'
import type { Consent } from './consent'

/** What a pack is applied to, apart from the items. */
export interface Situation {
  readonly asOf: Instant
  readonly consent: Consent
  /** ISO 3166 country or country-subdivision; null when not given: one where the pack is on is assumed, and listed. */
  readonly region: string | null
  /** Limited photo access: the items the app may see; null for all. */
  readonly selected: ReadonlySet<ItemId> | null
}

/** Something that was not given and had to be settled for an answer. */
export interface Assumption {
  readonly what: string
  readonly value: string
  readonly why: string
}
