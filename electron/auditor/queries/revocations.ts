import type { AuditedRevocation } from '../../../shared/domain/audit/document'
import { formatInstant } from '../../../shared/domain/item/instant'
import type { Store } from '../store/open-store'
import { readRules } from '../store/rules-table'

export const revocationsOf = ({ database }: Store): readonly AuditedRevocation[] =>
  readRules(database).map(({ receipt, what, at, restoredAt, body }) => ({
    receipt,
    what,
    at: formatInstant(at),
    restoredAt: restoredAt === null ? null : formatInstant(restoredAt),
    removed: body.removed,
  }))
