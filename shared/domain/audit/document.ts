import type {
  AgeEstimate,
  AssignedFacts,
  Box,
  Camera,
  Format,
  MediaKind,
  Part,
  Place,
  Taken,
  TextKind,
} from '../item/facts'
import type { ItemId, PersonId, ReceiptId } from '../item/ids'
import type { Problem } from '../item/problem'
import type { Theme } from '../item/theme'
import type { JudgedInference } from '../inference/inference'
import type { Assumption } from '../policy/situation'
import type { Verdict } from '../policy/verdict'
import type { RevocationRule } from '../revocation/revocation'
import type { Suggestion } from '../suggestion/suggestion'

export type { Assumption } from '../policy/situation'

/** The public form `safelight/audit/1`. Add freely; change what is here only under a new schema number. */
export interface AuditDocument {
  readonly schema: 'safelight/audit/1'
  readonly tool: {
    readonly version: string
    readonly analysis: 'full' | 'metadata'
    readonly models: readonly { readonly name: string; readonly package: string; readonly sha256: string }[]
  }
  readonly asOf: string
  readonly assumptions: readonly Assumption[]
  readonly consent: readonly {
    readonly switch: 'cloud' | 'local'
    readonly state: 'on' | 'off' | 'never' | 'unknown'
    readonly at: string | null
  }[]
  readonly policy: { readonly id: string; readonly version: string; readonly region: string }
  readonly items: readonly AuditedItem[]
  /** What must be looked at to find older media that show a theme (`upload.older`): looked at is not uploaded. In the order of `items`. */
  readonly lookedThrough: readonly ItemId[]
  readonly inferences: readonly JudgedInference[]
  readonly suggestions: readonly Suggestion[]
  readonly revocations: readonly AuditedRevocation[]
  /** Absent where everything in the folder is told. */
  readonly withheld?: Withheld
  readonly totals: Totals
  readonly ledger: { readonly size: number; readonly root: string; readonly checkpoint: string }
}

/** Absent facts are null (nobody looked, or nothing there to read); `[]` means looked and found none. */
export interface AuditedItem {
  readonly id: ItemId
  readonly paths: readonly string[]
  readonly mediaKind: MediaKind
  readonly format: Format
  readonly bytes: number
  readonly width: number | null
  readonly height: number | null
  readonly orientation: number | null
  readonly durationSeconds: number | null
  readonly taken: Taken | null
  readonly place: Place | null
  readonly camera: Camera | null
  readonly faces:
    | readonly {
        readonly box: Box
        readonly score: number
        readonly age: AgeEstimate | null
        readonly person: PersonId | null
        readonly atSeconds: number | null
      }[]
    | null
  readonly objects:
    | readonly {
        readonly label: string
        readonly score: number
        readonly box: Box
        readonly atSeconds: number | null
      }[]
    | null
  readonly text: {
    readonly kinds: readonly TextKind[]
    readonly words: number
    readonly regions: readonly { readonly kind: TextKind; readonly box: Box }[]
  } | null
  readonly intimacy: { readonly score: number } | null
  readonly themes:
    readonly { readonly theme: Theme; readonly score: number; readonly reasons: readonly string[] }[] | null
  readonly parts: readonly Part[]
  /** Stated by a sample roll's fixture, never detected; null elsewhere. */
  readonly assigned: AssignedFacts | null
  readonly problem: Problem | null
  readonly verdict: Verdict
}

/** What is revoked and left out of a document for others: how much it is, and nothing of what it is. */
export interface Withheld {
  readonly items: number
  readonly revocations: number
  /** Of the items, those that would have left before they were revoked. */
  readonly alreadyLeft: number
}

export interface AuditedRevocation {
  readonly receipt: ReceiptId
  readonly what: RevocationRule
  readonly at: string
  readonly restoredAt: string | null
  readonly removed: { readonly inferences: readonly string[]; readonly suggestions: readonly string[] }
}

/** Best and worst case are two numbers everywhere. Bytes count an item's parts too. */
export interface Totals {
  readonly items: number
  readonly would: number
  readonly could: number
  readonly wouldNot: number
  readonly revoked: number
  /** Items that would already have left by as-of, revoked or deleted since or not. */
  readonly inCloud: { readonly least: number; readonly most: number }
  readonly couldNotCheck: number
  readonly bytesWould: number
  readonly bytesCould: number
}
