import type { RevocationRule } from '../../../shared/domain/revocation/revocation'
import type { NewEntry } from '../ledger/append'
import type { ReceiptBody } from '../store/rules-table'

/** The ledger's entry for a revocation: how many it caught, and a commitment to the whole receipt. */
export function ruleEntry(body: ReceiptBody, num?: number): NewEntry {
  const detail = { receipt: body.receipt, items: body.items.length }
  const said = JSON.stringify(body)
  if ('item' in body.what) {
    const about = num === undefined ? {} : { item: { num, id: body.what.item } }
    return { event: 'item-revoked', detail, body: said, ...about }
  }
  return { event: 'rule-revoked', detail: { ...detail, rule: ruleKind(body.what) }, body: said }
}

/** Which sort of rule it is, without what it says. */
const ruleKind = (what: RevocationRule): string =>
  'from' in what ? 'dates' : (Object.keys(what)[0] ?? 'item')
