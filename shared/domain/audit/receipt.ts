import type { Audit } from './audit'
import { compareLearned } from './compare'
import { formatInstant } from '../item/instant'
import type { Receipt, Revocation } from '../revocation/revocation'

/** A receipt before the ledger has it. */
export type UnsealedReceipt = Omit<Receipt, 'ledger' | 'doneOnPhone'>

/**
 * What one revocation changed: `before` is the audit without it, `after` the one with it. What only items that stay on the
 * phone would still show has fallen too.
 */
export function receiptOf(before: Audit, after: Audit, revocation: Revocation): UnsealedReceipt {
  const caught = after.items.flatMap((item, position) =>
    after.receiptAt(position) === revocation.receipt
      ? [{ id: item.id, isCopy: after.inside.matches.nearDuplicates[position] === 1, position }]
      : [],
  )
  const { inferences, suggestions, standings } = compareLearned(before, after)
  const onlyKept = standings.filter((change) => change.after === 'ruled-out').map(({ id }) => id)
  return {
    schema: 'safelight/receipt/1',
    receipt: revocation.receipt,
    what: revocation.what,
    at: formatInstant(revocation.at),
    items: caught.map(({ id }) => id),
    nearDuplicates: caught.filter(({ isCopy }) => isCopy).map(({ id }) => id),
    removed: { inferences: [...inferences.gone, ...onlyKept], suggestions: suggestions.gone },
    weakened: weakenedBetween(before, after),
    alreadyLeft: caught.filter(({ position }) => after.verdictAt(position).alreadyLeft).map(({ id }) => id),
  }
}

/** Inferences that stay with less behind them. */
function weakenedBetween(before: Audit, after: Audit): readonly string[] {
  const former = new Map(before.learned().inferences.map((one) => [one.id, one]))
  return after.learned().inferences.flatMap((one) => {
    const was = former.get(one.id)
    if (was === undefined || (one.standing === 'ruled-out' && was.standing !== 'ruled-out')) return []
    const isWeaker = one.items.length < was.items.length || one.confidence < was.confidence
    return isWeaker ? [one.id] : []
  })
}
