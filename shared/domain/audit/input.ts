import type { Facts } from '../item/facts'
import type { ItemId, PersonId } from '../item/ids'
import type { Instant } from '../item/instant'
import type { Consent } from '../policy/consent'
import type { Revocation } from '../revocation/revocation'

/** One item as the audit sees it. */
export interface AuditItem {
  readonly id: ItemId
  /** Relative to the roll, `/` between parts, in order; empty once every copy is gone. */
  readonly paths: readonly string[]
  readonly facts: Facts
  /** The person each of `facts.pixels.faces` was assigned to, by position. */
  readonly persons: readonly (PersonId | null)[]
  /** When the last copy was found to be gone; null while there is one. */
  readonly goneAt: Instant | null
}

/** What the audit is made for, apart from the items and the pack. */
export interface Circumstances {
  readonly asOf: Instant
  readonly consent: Consent
  /** ISO 3166 country or country-subdivision; null when not given: one where the pack is on is assumed, and listed. */
  readonly region: string | null
  /** Limited photo access: the items the app may see; null for all. */
  readonly selected: ReadonlySet<ItemId> | null
  readonly revocations: readonly Revocation[]
}
