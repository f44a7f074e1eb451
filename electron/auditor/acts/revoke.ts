import { randomBytes } from 'node:crypto'

import type { Audit } from '../../../shared/domain/audit/audit'
import type { ItemId, ReceiptId } from '../../../shared/domain/item/ids'
import { formatInstant } from '../../../shared/domain/item/instant'
import type { Instant } from '../../../shared/domain/item/instant'
import type { Receipt, Revocation, RevocationRule } from '../../../shared/domain/revocation/revocation'
import { WireError } from '../../../shared/ipc/wire'
import { insertRule, markDoneOnPhone, markRestored } from '../store/rules-table'
import type { ReceiptBody, StoredRule } from '../store/rules-table'
import type { Context } from './context'
import { receiptOf, ruleOf } from './receipt'
import { ruleEntry } from './rule-entry'

/** Takes something out of the audit. The receipt is only made once rule, entry and checkpoint are on the disk. */
export function revoke(context: Context, what: RevocationRule): Receipt {
  const { store, catalogue, live, clock } = context
  const item = 'item' in what ? catalogue.item(what.item) : undefined
  if ('item' in what && item === undefined) throw new WireError({ code: 'not-found', detail: what.item })
  const at = clock()
  const receipt = randomBytes(8).toString('hex') as ReceiptId
  const before = live.view().audit
  const rule: Revocation = { receipt, what, at, restoredAt: null }
  const after = live.whatIf({ revocations: [...before.circumstances.revocations, rule] })
  const body = bodyOf(rule, before, after)
  const entry = store.ledger.head().size
  const stored: StoredRule = { ...rule, doneOnPhone: false, body, entry, size: entry + 1 }
  store.ledger.act(at, () => {
    insertRule(store.database, stored)
    return [ruleEntry(body, item?.num)]
  })
  store.backup.write(store.database)
  live.invalidate()
  return receiptOf(store, stored)
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

/** What the rule changes: the difference between the audit without it and with it. */
function bodyOf(rule: Revocation, before: Audit, after: Audit): ReceiptBody {
  const { revokedBy, nearDuplicates } = after.inside.matches
  const order = after.circumstances.revocations.length - 1
  const caught = after.items.flatMap((_, position) => (revokedBy[position] === order ? [position] : []))
  const idsAt = (positions: readonly number[]): readonly ItemId[] =>
    positions.flatMap((position) => after.items[position]?.id ?? [])
  const isGone = (position: number) => isLeft(after, position, rule.at)
  return {
    schema: 'safelight/receipt/1',
    receipt: rule.receipt,
    what: rule.what,
    at: formatInstant(rule.at),
    items: idsAt(caught),
    nearDuplicates: idsAt(caught.filter((position) => nearDuplicates[position] === 1)),
    removed: {
      inferences: missing(before.learned().inferences, after.learned().inferences),
      suggestions: missing(before.learned().suggestions, after.learned().suggestions),
    },
    weakened: weakened(before, after),
    alreadyLeft: idsAt(caught.filter(isGone)),
  }
}

/** Whether it would have left before it was taken out or deleted, under every reading. */
function isLeft(audit: Audit, position: number, at: Instant): boolean {
  const takenOutAt = Math.min(at, audit.items[position]?.goneAt ?? Infinity, audit.circumstances.asOf)
  return (audit.inside.judgements.latestLeaves[position] ?? Infinity) <= takenOutAt
}

function missing(
  before: readonly { readonly id: string }[],
  after: readonly { readonly id: string }[],
): readonly string[] {
  const left = new Set(after.map((one) => one.id))
  return before.map((one) => one.id).filter((id) => !left.has(id))
}

function weakened(before: Audit, after: Audit): readonly string[] {
  const former = new Map(before.learned().inferences.map((one) => [one.id, one]))
  return after.learned().inferences.flatMap((one) => {
    const was = former.get(one.id)
    const isWeaker =
      was !== undefined && (one.items.length < was.items.length || one.confidence < was.confidence)
    return isWeaker ? [one.id] : []
  })
}
