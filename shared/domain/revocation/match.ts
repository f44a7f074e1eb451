import type { AuditItem } from '../item/audit-item'
import type { ItemId } from '../item/ids'
import { copiesOf } from './near-duplicate'
import type { Revocation } from './revocation'
import { ruleMatcher } from './rule'
import type { ThemesOf } from './rule'

/** Which revocation took each item out: its place among the revocations, or -1; and whether only as a near-duplicate. */
export interface Matches {
  readonly revokedBy: Int32Array
  readonly nearDuplicates: Uint8Array
}

/** Applies the revocations that hold; where several catch an item, the first made counts. */
export function matchRevocations(
  items: readonly AuditItem[],
  revocations: readonly Revocation[],
  themesOf: ThemesOf,
): Matches {
  const matches = {
    revokedBy: new Int32Array(items.length).fill(-1),
    nearDuplicates: new Uint8Array(items.length),
  }
  const held = revocations
    .map((revocation, order) => ({ revocation, order }))
    .filter(({ revocation }) => revocation.restoredAt === null)
  for (const { revocation, order } of held) {
    const isMatch = ruleMatcher(revocation.what, themesOf)
    items.forEach((item, position) => {
      if (matches.revokedBy[position] === -1 && isMatch(item)) matches.revokedBy[position] = order
    })
  }
  // Near-duplicates last: an item caught by a rule of its own is no mere copy.
  for (const { revocation, order } of held) {
    if ('item' in revocation.what) markCopies(items, matches, { id: revocation.what.item, order })
  }
  return matches
}

function markCopies(
  items: readonly AuditItem[],
  { revokedBy, nearDuplicates }: Matches,
  revoked: { readonly id: ItemId; readonly order: number },
): void {
  const target = items.find((item) => item.id === revoked.id)
  if (target === undefined) return
  const isCopy = copiesOf(target)
  items.forEach((item, position) => {
    if (revokedBy[position] !== -1 || !isCopy(item)) return
    revokedBy[position] = revoked.order
    nearDuplicates[position] = 1
  })
}
