import type { Audit } from './audit'
import type { AuditDocument } from './document'
import { removedBy } from './removed-by'
import { formatInstant } from '../item/instant'

/** The audit in its public form `safelight/audit/1`. */
export function auditDocument(
  audit: Audit,
  tool: AuditDocument['tool'],
  ledger: AuditDocument['ledger'],
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
    revocations: circumstances.revocations.map((revocation) => ({
      receipt: revocation.receipt,
      what: revocation.what,
      at: formatInstant(revocation.at),
      restoredAt: revocation.restoredAt === null ? null : formatInstant(revocation.restoredAt),
      removed: removedBy(audit, revocation),
    })),
    totals: audit.totals,
    ledger,
  }
}

function consentLines({ pack, circumstances }: Audit): AuditDocument['consent'] {
  const { consent } = circumstances
  if (consent.known !== 'events') return [{ switch: pack.switch, state: consent.known, at: null }]
  return consent.events.map((event) => ({ ...event, at: formatInstant(event.at) }))
}
