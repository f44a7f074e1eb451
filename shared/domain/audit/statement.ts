import { audit } from './audit'
import type { Audit } from './audit'
import { auditDocument } from './audit-document'
import type { Assumption, AuditDocument, AuditedRevocation, Withheld } from './document'
import type { AuditItem } from './input'
import type { Gazetteer } from '../inference/places/gazetteer'
import type { ItemId } from '../item/ids'
import { parseInstant } from '../item/instant'
import type { Instant } from '../item/instant'
import type { Consent } from '../policy/consent'
import type { PolicyPack } from '../policy/pack'
import type { Revocation } from '../revocation/revocation'

/** All that an audit document is made from besides the pack and the items; as JSON, it goes into an evidence bundle. */
export interface AuditInputs {
  readonly schema: 'safelight/inputs/1'
  readonly asOf: string
  readonly consent: Consent
  readonly region: string | null
  /** Limited photo access: the items that the app may see; null for all. */
  readonly selected: readonly ItemId[] | null
  readonly revocations: readonly AuditedRevocation[]
  readonly tool: AuditDocument['tool']
  /** What was settled before the audit was asked for; the others come from pack and items. */
  readonly assumptions: readonly Assumption[]
  readonly withheld?: Withheld
}

/** The document as JSON but for `ledger`, which only says where it was recorded: the same inputs give the same to the byte. */
export const statementText = (document: AuditDocument): string =>
  JSON.stringify({ ...document, ledger: undefined })

/** An audit in its public form, not recorded yet, with the audit it was read off. `items` must be in the order of `inOrder`. */
export function documentFrom(
  inputs: AuditInputs,
  { pack, items }: { readonly pack: PolicyPack; readonly items: readonly AuditItem[] },
  gazetteer: Gazetteer,
): { readonly document: AuditDocument; readonly audit: Audit } {
  const made = audit(items, pack, {
    asOf: knownInstant(inputs.asOf),
    consent: inputs.consent,
    region: inputs.region,
    selected: inputs.selected === null ? null : new Set(inputs.selected),
    revocations: inputs.revocations.map(revocationOf),
    gazetteer,
  })
  const { revocations, assumptions, withheld } = inputs
  const ledger = { size: 0, root: '', checkpoint: '' }
  const recorded = { revocations, assumptions, ledger, ...(withheld === undefined ? {} : { withheld }) }
  return { document: auditDocument(made, inputs.tool, recorded), audit: made }
}

/** By date, then by id: the order in which items were found depends on what was read first, and a document must not. */
export const inOrder = (items: readonly AuditItem[]): readonly AuditItem[] =>
  items
    .map((item) => ({ item, key: `${item.facts.metadata.taken?.local ?? '~'} ${item.id}` }))
    .sort((one, other) => (one.key < other.key ? -1 : 1))
    .map(({ item }) => item)

const revocationOf = ({ receipt, what, at, restoredAt }: AuditedRevocation): Revocation => ({
  receipt,
  what,
  at: knownInstant(at),
  restoredAt: restoredAt === null ? null : knownInstant(restoredAt),
})

function knownInstant(text: string): Instant {
  const parsed = parseInstant(text)
  if (parsed === null) throw new RangeError(`${text} is no instant`)
  return parsed
}
