import type { Facts } from './facts'
import type { ItemId, PersonId } from './ids'
import type { Instant } from './instant'
import type { ToldPerson } from './told-person'

/** One item as the audit sees it. */
export interface AuditItem {
  readonly id: ItemId
  /** Relative to the roll, `/` between parts, in order; empty once every copy is gone. */
  readonly paths: readonly string[]
  readonly facts: Facts
  /** The person each of `facts.pixels.faces` was assigned to, by position. */
  readonly persons: readonly (PersonId | null)[]
  /** What the user said of each of `persons`, by position; absent where nothing was said of any. */
  readonly told?: readonly (ToldPerson | null)[]
  /** When the last copy was found to be gone; null while there is one. */
  readonly goneAt: Instant | null
}
