import type { AuditedRevocation, Withheld } from '../../../shared/domain/audit/document'
import { inOrder } from '../../../shared/domain/audit/statement'
import type { AuditItem } from '../../../shared/domain/item/audit-item'
import type { DocumentQuestion } from '../../../shared/ipc/evidence'
import type { Context } from '../acts/context'
import { revocationsOf } from './revocations'

/** What a document is made of, and how much of the roll it is silent about. */
export interface Told {
  readonly items: readonly AuditItem[]
  readonly revocations: readonly AuditedRevocation[]
  readonly withheld?: Withheld
}

/**
 * The roll as a document tells it. With what is revoked left out, the audit is made as if it had never been in the folder: not
 * even what others would owe to it is told. A rule names what it takes out, so rules and their receipts stay here too.
 */
export function whatIsTold({ store, catalogue, live }: Context, question: DocumentQuestion): Told {
  const everything: Told = { items: inOrder(catalogue.auditItems()), revocations: revocationsOf(store) }
  const holding = everything.revocations.filter(({ restoredAt }) => restoredAt === null)
  if (question.revoked !== 'left-out' || holding.length === 0) return everything
  const { audit } = live.view()
  const isRevoked = ({ id }: AuditItem): boolean => audit.receiptAt(audit.positionOf(id) ?? -1) !== null
  const revoked = everything.items.filter(isRevoked)
  return {
    items: everything.items.filter((item) => !isRevoked(item)),
    revocations: [],
    withheld: {
      items: revoked.length,
      revocations: holding.length,
      alreadyLeft: revoked.filter(({ id }) => audit.verdictAt(audit.positionOf(id) ?? -1).alreadyLeft).length,
    },
  }
}
