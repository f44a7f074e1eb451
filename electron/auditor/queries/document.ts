import { auditDocument } from '../../../shared/domain/audit/audit-document'
import type { Assumption, AuditDocument, AuditedRevocation } from '../../../shared/domain/audit/document'
import { formatInstant } from '../../../shared/domain/item/instant'
import type { ItemId } from '../../../shared/domain/item/ids'
import type { Context } from '../acts/context'
import { sha256 } from '../ledger/seal'
import { readRules } from '../store/rules-table'
import type { Store } from '../store/open-store'

interface DocumentQuestion {
  /** Limited photo access: the items that the app may see; null for all. */
  readonly selected: readonly ItemId[] | null
  readonly tool?: AuditDocument['tool']
  readonly assumptions?: readonly Assumption[]
}

/** Makes the audit document and records that it was made: the ledger commits to what went in and what came out. */
export function documentOf(context: Context, question: DocumentQuestion): AuditDocument {
  const { selected, tool, assumptions = [] } = question
  const { store, live, clock } = context
  const audit = selected === null ? live.view().audit : live.whatIf({ selected: new Set(selected) })
  const head = store.ledger.head()
  const recorded = { ledger: head, revocations: revocationsOf(store), assumptions }
  const document = auditDocument(audit, tool ?? toolUnsaid(audit.items), recorded)
  const { ledger: _, ...statement } = document
  const { items, would, could, wouldNot, revoked } = document.totals
  const inputs = JSON.stringify([audit.pack, audit.items, audit.circumstances, selected])
  store.ledger.act(clock(), () => [
    {
      event: 'audit-made',
      detail: { items, would, could, wouldNot, revoked },
      body: JSON.stringify({ inputs: sha256Hex(inputs), document: sha256Hex(JSON.stringify(statement)) }),
    },
  ])
  return { ...document, ledger: store.ledger.head() }
}

export const revocationsOf = ({ database }: Store): readonly AuditedRevocation[] =>
  readRules(database).map(({ receipt, what, at, restoredAt, body }) => ({
    receipt,
    what,
    at: formatInstant(at),
    restoredAt: restoredAt === null ? null : formatInstant(restoredAt),
    removed: body.removed,
  }))

const toolUnsaid = (
  items: readonly { readonly facts: { readonly pixels: unknown } }[],
): AuditDocument['tool'] => ({
  version: 'unknown',
  analysis: items.some((item) => item.facts.pixels !== null) ? 'full' : 'metadata',
  models: [],
})

const sha256Hex = (text: string): string => Buffer.from(sha256(Buffer.from(text))).toString('hex')
