import type { Audit } from './audit'
import type { ItemId, ReceiptId } from '../item/ids'
import { readingsOf, truthOf } from '../policy/reading'
import type { Truth } from '../policy/reading'
import type { Certainty } from '../policy/pack'
import type { RevocationRule } from '../revocation/revocation'
import { removalBounds } from '../policy/removal'

/** What is left to do on the phone, since this app cannot do it. */
export interface PhoneSteps {
  /** The ways to the switch, menu by menu, one per reading; empty where the pack does not say. */
  readonly settingsPaths: readonly (readonly string[])[]
  readonly settingsCertainty: Certainty
  readonly revocations: readonly PhoneStep[]
  readonly limitedAccess: LimitedAccess
  /** Whether single items can be withdrawn from the service. */
  readonly canDeleteOne: Truth
  /** Days from switching off until what had left is gone; null for no end. */
  readonly removedAfterDays: { readonly least: number; readonly most: number | null }
  readonly clauses: readonly string[]
}

/** One revocation that holds. */
export interface PhoneStep {
  readonly receipt: ReceiptId
  readonly what: RevocationRule
  readonly isDone: boolean
  readonly items: number
  /** Already in the cloud in the worst case. */
  readonly mayHaveLeft: number
}

/** "Selected photos" as the system offers it. */
export interface LimitedAccess {
  /** Whether the pack says that such a permission limits the feature. */
  readonly isRespected: Truth
  /** Items that may stay selected. */
  readonly allow: number
  /** What must not be selected: everything revoked, in the order of the roll. */
  readonly leaveOut: readonly ItemId[]
}

/** From revocations to a checklist. `done` holds the receipts that the user has confirmed. */
export function phoneSteps(audit: Audit, done: ReadonlySet<ReceiptId>): PhoneSteps {
  const { clauses } = audit.pack
  const caught = caughtBy(audit)
  const removal = removalBounds(audit.pack)
  const leaveOut = audit.items.filter((_, position) => audit.receiptAt(position) !== null)
  return {
    settingsPaths: readingsOf(clauses['settings.path']) ?? [],
    settingsCertainty: clauses['settings.path'].certainty,
    revocations: audit.circumstances.revocations
      .filter(({ restoredAt }) => restoredAt === null)
      .map(({ receipt, what }) => ({
        receipt,
        what,
        isDone: done.has(receipt),
        items: caught.get(receipt)?.items ?? 0,
        mayHaveLeft: caught.get(receipt)?.mayHaveLeft ?? 0,
      })),
    limitedAccess: {
      isRespected: truthOf(clauses['os.gate'], (isGated) => isGated),
      allow: audit.items.length - leaveOut.length,
      leaveOut: leaveOut.map(({ id }) => id),
    },
    canDeleteOne: truthOf(clauses['delete.item'], (can) => can),
    removedAfterDays: {
      least: removal.least,
      most: removal.most === Infinity ? null : removal.most,
    },
    clauses: ['settings.path', 'os.gate', 'delete.item', 'retain.afterOff'],
  }
}

interface Caught {
  items: number
  mayHaveLeft: number
}

function caughtBy(audit: Audit): ReadonlyMap<ReceiptId, Caught> {
  const counts = new Map<ReceiptId, Caught>()
  const { earliestLeaves, outcomes } = audit.inside.judgements
  audit.items.forEach((_, position) => {
    const receipt = audit.receiptAt(position)
    if (receipt === null) return
    const count = counts.get(receipt) ?? { items: 0, mayHaveLeft: 0 }
    counts.set(receipt, count)
    count.items += 1
    const leaves = earliestLeaves[position] ?? NaN
    if (outcomes[position] !== 2 && !(leaves > audit.circumstances.asOf)) count.mayHaveLeft += 1
  })
  return counts
}
