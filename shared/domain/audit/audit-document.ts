import type { Audit } from './audit'
import type { Assumption, AuditDocument, AuditedItem } from './document'
import { lookedThrough } from './looked-through'
import { formatInstant } from '../item/instant'

/** The audit in its public form `safelight/audit/1`; what the ledger and the receipts hold is given. */
export function auditDocument(
  audit: Audit,
  tool: AuditDocument['tool'],
  recorded: Pick<AuditDocument, 'ledger' | 'revocations'> &
    Partial<Pick<AuditDocument, 'assumptions' | 'withheld'>>,
): AuditDocument {
  const { circumstances, pack } = audit
  const { inferences, suggestions } = audit.learned()
  const items = audit.items.map((_, position) => audit.itemAt(position)).sort(byTakenThenId)
  const searched = new Set(lookedThrough(audit))
  return {
    schema: 'safelight/audit/1',
    tool,
    asOf: formatInstant(circumstances.asOf),
    assumptions: [...audit.assumptions, ...assignedAssumption(audit), ...(recorded.assumptions ?? [])],
    consent: consentLines(audit),
    policy: { id: pack.id, version: pack.version, region: audit.region },
    items,
    lookedThrough: items.map(({ id }) => id).filter((id) => searched.has(id)),
    inferences,
    suggestions,
    revocations: recorded.revocations,
    ...(recorded.withheld === undefined ? {} : { withheld: recorded.withheld }),
    totals: audit.totals,
    ledger: recorded.ledger,
  }
}

/** Items arrive in any order; a document must not tell which. */
function byTakenThenId(one: AuditedItem, other: AuditedItem): number {
  const [first, second] = [one.taken?.local ?? '~', other.taken?.local ?? '~']
  if (first !== second) return first < second ? -1 : 1
  return one.id < other.id ? -1 : 1
}

/** What a sample roll states about itself was never seen by anyone. */
function assignedAssumption({ items }: Audit): readonly Assumption[] {
  const assigned = items.filter((item) => item.facts.assigned !== null).length
  const why = "stated by the sample roll's fixture, not detected"
  return assigned === 0 ? [] : [{ what: 'assigned', value: `${String(assigned)} items`, why }]
}

function consentLines({ pack, circumstances }: Audit): AuditDocument['consent'] {
  const { consent } = circumstances
  if (consent.known !== 'events') return [{ switch: pack.switch, state: consent.known, at: null }]
  return consent.events.map((event) => ({ ...event, at: formatInstant(event.at) }))
}
