import { randomBytes } from 'node:crypto'

import { receiptOf as unsealedReceipt } from '../../../shared/domain/audit/receipt'
import type { ReceiptId } from '../../../shared/domain/item/ids'
import { peopleNamedBy } from '../../../shared/domain/revocation/people-named-by'
import type { Receipt, Revocation, RevocationRule } from '../../../shared/domain/revocation/revocation'
import { WireError } from '../../../shared/ipc/wire'
import { insertRule, markDoneOnPhone, markRestored } from '../store/rules-table'
import type { ReceiptBody, StoredRule } from '../store/rules-table'
import { backUpPeople } from './back-up-people'
import type { Context } from './context'
import { receiptOf, ruleOf } from './receipt'
import { ruleEntry } from './rule-entry'

/** Takes something out of the audit. The receipt is only made once rule, entry and checkpoint are on the disk. */
export function revoke(context: Context, what: RevocationRule): Receipt {
  const { store, catalogue, live, clock } = context
  const item = 'item' in what ? catalogue.item(what.item) : undefined
  refuseUnknownItems(catalogue, what)
  const at = clock()
  const receipt = randomBytes(8).toString('hex') as ReceiptId
  const before = live.view().audit
  const rule: Revocation = { receipt, what, at, restoredAt: null }
  const after = live.whatIf({ revocations: [...before.circumstances.revocations, rule] })
  const body: ReceiptBody = { ...unsealedReceipt(before, after, rule), isCascadeCounted: true }
  const entry = store.ledger.head().size
  const stored: StoredRule = { ...rule, doneOnPhone: false, body, entry, size: entry + 1 }
  store.ledger.act(at, () => {
    insertRule(store.database, stored)
    return [ruleEntry(body, item?.num)]
  })
  store.backup.write(store.database)
  if (peopleNamedBy(what).length > 0) backUpPeople({ store, catalogue })
  live.become(after)
  return receiptOf(store, stored)
}

export function refuseUnknownItems(catalogue: Context['catalogue'], what: RevocationRule): void {
  const named = 'item' in what ? [what.item] : 'items' in what ? what.items : []
  const unknown = named.find((id) => catalogue.item(id) === undefined)
  if (unknown !== undefined) throw new WireError({ code: 'not-found', detail: unknown })
}

/** Undoes a revocation; the rule and its receipt stay on record. */
export function restore(
  { store, live, clock }: Context,
  receipt: ReceiptId,
): { readonly receipt: ReceiptId } {
  const rule = ruleOf(store, receipt)
  if (rule.restoredAt !== null) return { receipt }
  const at = clock()
  store.ledger.act(at, () => {
    markRestored(store.database, receipt, at)
    return [{ event: 'restored', detail: { receipt } }]
  })
  store.backup.write(store.database)
  live.invalidate()
  return { receipt }
}

/** The user says that the step on the phone is done: nothing here could see it. */
export function confirmOnPhone({ store, clock }: Context, receipt: ReceiptId): Receipt {
  const rule = ruleOf(store, receipt)
  if (!rule.doneOnPhone) {
    store.ledger.act(clock(), () => {
      markDoneOnPhone(store.database, receipt)
      return [{ event: 'confirmed-on-phone', detail: { receipt } }]
    })
    store.backup.write(store.database)
  }
  return receiptOf(store, { ...rule, doneOnPhone: true })
}
