import type { AuditItem } from '../item/audit-item'
import type { Revocation } from './revocation'

/** Which rule took each item out: its place among the revocations, or -1; and which items were caught only as near-duplicates. */
export interface Matches {
  readonly revokedBy: Int32Array
  readonly isNearDuplicate: Uint8Array
}

/** Applies the revocations that hold; where several catch an item, the first made counts. */
export function matchRevocations(items: readonly AuditItem[], revocations: readonly Revocation[]): Matches {
  const revokedBy = new Int32Array(items.length).fill(-1)
  const isNearDuplicate = new Uint8Array(items.length)
  revocations.forEach((revocation, order) => {
    if (revocation.restoredAt !== null) return
    items.forEach((item, position) => {
      if (revokedBy[position] !== -1) return
      if ('item' in revocation.what && revocation.what.item === item.id) revokedBy[position] = order
    })
  })
  return { revokedBy, isNearDuplicate }
}
