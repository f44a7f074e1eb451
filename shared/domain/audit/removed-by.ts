import { audit } from './audit'
import type { Audit } from './audit'
import type { AuditedRevocation } from './document'
import { setChange } from './compare'
import type { Revocation } from '../revocation/revocation'

/** What is not learned and not made because of one revocation that holds; nothing for one that was undone. */
export function removedBy(current: Audit, revocation: Revocation): AuditedRevocation['removed'] {
  if (revocation.restoredAt !== null) return { inferences: [], suggestions: [] }
  const { items, pack, circumstances } = current
  const revocations = circumstances.revocations.filter((one) => one.receipt !== revocation.receipt)
  const without = audit(items, pack, { ...circumstances, revocations }, current).learned()
  const now = current.learned()
  return {
    inferences: setChange(without.inferences, now.inferences).gone,
    suggestions: setChange(without.suggestions, now.suggestions).gone,
  }
}
