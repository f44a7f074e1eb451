import type { Audit } from './audit'
import { compareAudits } from './compare'
import { formatInstant } from '../item/instant'
import type { Receipt, Revocation } from '../revocation/revocation'

/** A receipt before the ledger has it. */
export type UnsealedReceipt = Omit<Receipt, 'ledger' | 'doneOnPhone'>

/** What one revocation changed: `before` is the audit without it, `after` the one with it. */
export function receiptOf(before: Audit, after: Audit, revocation: Revocation): UnsealedReceipt {
  const caught = after.items.flatMap((item, position) =>
    after.receiptAt(position) === revocation.receipt
      ? [{ id: item.id, isCopy: after.inside.matches.nearDuplicates[position] === 1, position }]
      : [],
  )
  const { inferences, suggestions } = compareAudits(before, after)
  const confidences = new Map(after.learned().inferences.map((one) => [one.id, one.confidence]))
  const weakened = before
    .learned()
    .inferences.filter((one) => (confidences.get(one.id) ?? one.confidence) < one.confidence)
  return {
    schema: 'safelight/receipt/1',
    receipt: revocation.receipt,
    what: revocation.what,
    at: formatInstant(revocation.at),
    items: caught.map(({ id }) => id),
    nearDuplicates: caught.filter(({ isCopy }) => isCopy).map(({ id }) => id),
    removed: { inferences: inferences.gone, suggestions: suggestions.gone },
    weakened: weakened.map((one) => one.id),
    alreadyLeft: caught.filter(({ position }) => after.verdictAt(position).alreadyLeft).map(({ id }) => id),
  }
}
