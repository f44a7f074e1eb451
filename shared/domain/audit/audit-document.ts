import type { Audit } from './audit'
import type { AuditDocument } from './document'
import { formatInstant } from '../item/instant'

/** The audit in its public form `safelight/audit/1`; what the ledger and the receipts hold is given. */
export function auditDocument(
  audit: Audit,
  tool: AuditDocument['tool'],
  recorded: Pick<AuditDocument, 'ledger' | 'revocations'>,
): AuditDocument {
  const { circumstances, pack } = audit
  const { inferences, suggestions } = audit.learned()
  return {
    schema: 'safelight/audit/1',
    tool,
    asOf: formatInstant(circumstances.asOf),
    assumptions: audit.assumptions,
    consent: consentLines(audit),
    policy: { id: pack.id, version: pack.version, region: audit.region },
    items: audit.items.map((_, position) => audit.itemAt(position)),
    inferences,
    suggestions,
    revocations: recorded.revocations,
    totals: audit.totals,
    ledger: recorded.ledger,
  }
}

function consentLines({ pack, circumstances }: Audit): AuditDocument['consent'] {
  const { consent } = circumstances
  if (consent.known !== 'events') return [{ switch: pack.switch, state: consent.known, at: null }]
  return consent.events.map((event) => ({ ...event, at: formatInstant(event.at) }))
}
