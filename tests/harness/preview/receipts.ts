import type { AuditedRevocation } from '../../../shared/domain/audit/document'
import type { ItemId, ReceiptId } from '../../../shared/domain/item/ids'
import type { Receipt } from '../../../shared/domain/revocation/revocation'
import { asOf } from './roll'
import type { PreviewItem } from './roll'

const nobody = '0'.repeat(64) as ItemId

export function previewRevocations(roll: readonly PreviewItem[]): readonly AuditedRevocation[] {
  if (roll.length === 0) return []
  const removed = { inferences: ['children:0', 'home:1'], suggestions: ['trip:0'] }
  const make = (
    at: number,
    what: AuditedRevocation['what'],
    restoredAt: string | null,
  ): AuditedRevocation => ({
    receipt: `${String(at)}bc`.padStart(16, 'a') as ReceiptId,
    what,
    at: asOf,
    restoredAt,
    removed,
  })
  return [
    make(1, { theme: 'pets' }, null),
    make(2, { place: { latitude: 52.52, longitude: 13.4, radiusMetres: 150 } }, null),
    make(3, { item: roll[0]?.frame.id ?? nobody }, '2025-06-27T14:00:00Z'),
  ]
}

export function previewReceipt(roll: readonly PreviewItem[]): Receipt {
  const items = roll.slice(0, 9).map(({ frame }) => frame.id)
  return {
    schema: 'safelight/receipt/1',
    receipt: 'a'.repeat(16) as ReceiptId,
    what: { theme: 'pets' },
    at: asOf,
    items,
    nearDuplicates: items.slice(0, 1),
    removed: { inferences: ['children:0'], suggestions: [] },
    weakened: ['home:1'],
    alreadyLeft: items.slice(0, 2),
    doneOnPhone: false,
    ledger: { index: 118, leafHash: '', size: 119, root: '' },
  }
}
