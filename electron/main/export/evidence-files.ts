import type { AuditItem } from '../../../shared/domain/item/audit-item'
import type { Evidence } from '../../../shared/ipc/evidence'
import { sha256Hex, textFile } from './contents'
import type { ExportFile } from './contents'

export const asJson = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`
const jsonLines = (values: readonly unknown[]): string =>
  values.map((value) => `${JSON.stringify(value)}\n`).join('')

/** What the audit says, what it was made from, and what opens the ledger's entries about it. */
export function evidenceFiles({ document, inputs, openings, receipts }: Evidence): readonly ExportFile[] {
  return [
    textFile('audit.json', asJson(document)),
    textFile('inputs/circumstances.json', inputs.circumstances),
    textFile('inputs/items.jsonl', inputs.items),
    textFile('inputs/facts.jsonl', factHashes(inputs.items)),
    textFile(`packs/${document.policy.id}.json`, inputs.pack),
    textFile('ledger/openings.jsonl', jsonLines(openings)),
    ...receipts.map((receipt) => textFile(`receipts/${receipt.receipt}.json`, asJson(receipt))),
  ]
}

/** The SHA-256 of each item's facts, for whoever holds the photos and analyses them again. */
function factHashes(items: string): string {
  const lines = items.split('\n').filter((line) => line !== '')
  return jsonLines(
    lines.map((line) => {
      const { id, facts } = JSON.parse(line) as AuditItem
      return { item: id, facts: sha256Hex(JSON.stringify(facts)) }
    }),
  )
}
