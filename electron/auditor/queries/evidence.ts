import { coverageOf } from '../../../shared/domain/audit/coverage'
import { finePrint } from '../../../shared/domain/audit/fine-print'
import { documentFrom, statementText } from '../../../shared/domain/audit/statement'
import type { AuditInputs } from '../../../shared/domain/audit/statement'
import type { AuditItem } from '../../../shared/domain/item/audit-item'
import type { ItemId } from '../../../shared/domain/item/ids'
import { faultInWords, loadPack } from '../../../shared/domain/policy/load-pack'
import type { DocumentQuestion, Evidence, InputTexts, Opening, Remade } from '../../../shared/ipc/evidence'
import { WireError } from '../../../shared/ipc/wire'
import type { Context } from '../acts/context'
import { receiptOf } from '../acts/receipt'
import { townGazetteer } from '../places/towns'
import type { Database } from '../store/database'
import { readRules } from '../store/rules-table'
import { readSettings } from '../store/settings-table'
import { exportSignatures } from './ledger-questions'
import { makeAudit } from './made-audit'

/** Makes an audit and gathers all that proves it: what it was made from, the salts that open its entries, the receipts. */
export function gatherEvidence(context: Context, question: DocumentQuestion): Evidence {
  const { store } = context
  const { audit, document, inputs, entry } = makeAudit(context, question)
  const { phoneCount } = readSettings(store.database)
  return {
    document,
    inputs,
    finePrint: finePrint(audit),
    coverage: coverageOf(audit.items, phoneCount),
    openings: [
      ...openedItems(store.database, new Set(audit.items.map((item) => item.id))),
      ...openedConsent(store.database),
      { n: entry.index, salt: base64(entry.salt), about: 'audit' },
    ],
    receipts:
      document.withheld === undefined ? readRules(store.database).map((rule) => receiptOf(store, rule)) : [],
    ...exportSignatures(store.database),
  }
}

/** Records that something is handed to others, before the file is there: the entry commits to what is in it. */
export function recordExport(
  { store, clock }: Context,
  { what, items, contents }: { readonly what: string; readonly items: number; readonly contents: string },
): Opening {
  const [entry] = store.ledger.act(clock(), () => [
    { event: 'exported', detail: { what, items }, body: contents },
  ])
  if (entry === undefined) throw new Error('an act that records one entry appends one')
  return { n: entry.index, salt: base64(entry.salt), about: 'export' }
}

/** Makes a document again from its inputs, with the code that made it first. What the phone itself counted is no input. */
export function replay({ circumstances, items, pack }: InputTexts): Remade {
  const loaded = loadPack(pack)
  if (!loaded.ok) throw refused(`the pack: ${loaded.faults.map(faultInWords).join('; ')}`)
  try {
    // Trusted in form only: what is not the program's own output fails here, or gives another document.
    const inputs = JSON.parse(circumstances) as AuditInputs
    const lines = items.split('\n').filter((line) => line !== '')
    const known = lines.map((line) => JSON.parse(line) as AuditItem)
    const { document, audit } = documentFrom(inputs, { pack: loaded.pack, items: known }, townGazetteer())
    return {
      statement: statementText(document),
      finePrint: finePrint(audit),
      coverage: coverageOf(audit.items, null),
    }
  } catch (thrown) {
    throw refused(thrown instanceof Error ? thrown.message : String(thrown))
  }
}

function openedItems(database: Database, items: ReadonlySet<ItemId>): readonly Opening[] {
  return database
    .all<{ n: number; salt: Uint8Array; id: ItemId }>(
      'SELECT n, salt, items.id AS id FROM entries JOIN items ON items.num = entries.item ORDER BY n',
    )
    .filter(({ id }) => items.has(id))
    .map(({ n, salt, id }) => ({ n, salt: base64(salt), about: 'item', item: id }))
}

function openedConsent(database: Database): readonly Opening[] {
  const row = database.get<{ n: number; salt: Uint8Array }>(
    `SELECT n, salt FROM entries WHERE line LIKE '%"event":"consent-set"%' ORDER BY n DESC LIMIT 1`,
  )
  return row === undefined ? [] : [{ n: row.n, salt: base64(row.salt), about: 'consent' }]
}

const refused = (detail: string) => new WireError({ code: 'invalid-input', detail })
const base64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64')
