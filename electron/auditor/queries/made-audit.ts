import type { Audit } from '../../../shared/domain/audit/audit'
import type { AuditDocument } from '../../../shared/domain/audit/document'
import { documentFrom, statementText } from '../../../shared/domain/audit/statement'
import type { AuditInputs } from '../../../shared/domain/audit/statement'
import type { AuditItem } from '../../../shared/domain/item/audit-item'
import { formatInstant } from '../../../shared/domain/item/instant'
import { consentAt } from '../../../shared/domain/policy/consent'
import type { PolicyPack } from '../../../shared/domain/policy/pack'
import type { DocumentQuestion, InputTexts } from '../../../shared/ipc/evidence'
import type { Context } from '../acts/context'
import type { Appended } from '../ledger/append'
import { sha256 } from '../ledger/seal'
import { townGazetteer } from '../places/towns'
import { readSettings } from '../store/settings-table'
import { whatIsTold } from './what-is-told'
import type { Told } from './what-is-told'

/** A document, what it was made from to the byte, and the ledger's entry that commits to both. */
export interface MadeAudit {
  readonly audit: Audit
  readonly document: AuditDocument
  readonly inputs: InputTexts
  readonly entry: Appended
}

/** Makes the audit document and records that it was made. */
export function makeAudit(context: Context, question: DocumentQuestion): MadeAudit {
  const { store, packs, clock } = context
  const told = whatIsTold(context, question)
  const { items } = told
  const { pack, text } = packs.get(readSettings(store.database).policy)
  const circumstances = inputsOf(context, question, { pack, told })
  const { document, audit } = documentFrom(circumstances, { pack, items }, townGazetteer())
  const inputs = {
    circumstances: `${JSON.stringify(circumstances)}\n`,
    items: items.map((item) => `${JSON.stringify(item)}\n`).join(''),
    pack: text,
  }
  const { items: count, would, could, wouldNot, revoked } = document.totals
  const [entry] = store.ledger.act(clock(), () => [
    {
      event: 'audit-made',
      detail: { items: count, would, could, wouldNot, revoked },
      body: JSON.stringify({
        document: hexOf(statementText(document)),
        circumstances: hexOf(inputs.circumstances),
        items: hexOf(inputs.items),
        pack: hexOf(inputs.pack),
      }),
    },
  ])
  if (entry === undefined) throw new Error('an act that records one entry appends one')
  return { audit, document: { ...document, ledger: store.ledger.head() }, inputs, entry }
}

function inputsOf(
  { store, clock }: Context,
  { selected, tool, assumptions }: DocumentQuestion,
  { pack, told }: { readonly pack: PolicyPack; readonly told: Told },
): AuditInputs {
  const { asOf: fixed, consent, region } = readSettings(store.database)
  const asOf = fixed ?? clock()
  return {
    schema: 'safelight/inputs/1',
    asOf: formatInstant(asOf),
    consent: consentAt(consent, { switch: pack.switch, at: asOf }),
    region,
    selected,
    revocations: told.revocations,
    tool: tool ?? toolUnsaid(told.items),
    assumptions: assumptions ?? [],
    ...(told.withheld === undefined ? {} : { withheld: told.withheld }),
  }
}

const toolUnsaid = (items: readonly AuditItem[]): AuditDocument['tool'] => ({
  version: 'unknown',
  analysis: items.some((item) => item.facts.pixels !== null) ? 'full' : 'metadata',
  models: [],
})

const hexOf = (text: string): string => Buffer.from(sha256(Buffer.from(text))).toString('hex')
