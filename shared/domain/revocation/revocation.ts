import type { Place } from '../item/facts'
import type { ItemId, PersonId, ReceiptId } from '../item/ids'
import type { Instant } from '../item/instant'
import type { Theme } from '../item/theme'

/** What the user took out of the audit. A rule also catches what arrives later. */
export type RevocationRule =
  | { readonly item: ItemId }
  /** Several at once, such as the smallest set that hides something. */
  | { readonly items: readonly ItemId[] }
  | { readonly person: PersonId }
  | { readonly place: Pick<Place, 'latitude' | 'longitude'> & { readonly radiusMetres: number } }
  | { readonly theme: Theme }
  /** A kind of document or secret (`payment-card`, …), `document`, `screenshot`, `video` or `intimate`. */
  | { readonly kind: string }
  /** Local dates `YYYY-MM-DD`, both included. */
  | { readonly from: string; readonly to: string }
  | { readonly folder: string }
  /** Whatever shows a face that is none of these persons: everybody outside the household, as it was when the rule was made. */
  | { readonly everyoneBut: readonly PersonId[] }

export interface Revocation {
  readonly receipt: ReceiptId
  readonly what: RevocationRule
  readonly at: Instant
  /** Undone; the rule no longer holds, the record stays. */
  readonly restoredAt: Instant | null
}

/** The provable record of what one revocation changed. */
export interface Receipt {
  readonly schema: 'safelight/receipt/1'
  readonly receipt: ReceiptId
  readonly what: RevocationRule
  /** ISO. */
  readonly at: string
  readonly items: readonly ItemId[]
  /** Items that were caught only as near-duplicates of a revoked one. */
  readonly nearDuplicates: readonly ItemId[]
  readonly removed: { readonly inferences: readonly string[]; readonly suggestions: readonly string[] }
  readonly weakened: readonly string[]
  /** False: nobody counted what fell, as in a receipt restored from a backup; `removed` and `weakened` say nothing. */
  readonly isCascadeCounted?: boolean
  /** Items that would already have left: taking them out here does not bring them back. */
  readonly alreadyLeft: readonly ItemId[]
  readonly doneOnPhone: boolean
  /** The ledger entry that records it. */
  readonly ledger: {
    readonly index: number
    readonly leafHash: string
    readonly size: number
    readonly root: string
    /** What makes the receipt verifiable by itself; its line's `body` commits to the receipt but for `ledger` and `doneOnPhone`. */
    readonly proof?: {
      readonly line: string
      /** Base64, 16 bytes: opens the line's commitments. */
      readonly salt: string
      /** Base64 hashes from the leaf up to the root. */
      readonly inclusion: readonly string[]
      /** The signed note over `size` and `root`, and the key that signed it. */
      readonly checkpoint: string
      readonly key: string
    }
  }
}
