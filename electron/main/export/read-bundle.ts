import { unzipSync } from 'fflate'

import type { AuditDocument } from '../../../shared/domain/audit/document'
import { statementText } from '../../../shared/domain/audit/statement'
import type { InputTexts } from '../../../shared/ipc/evidence'

/** What a bundle says was recorded, and what it says that was made from. */
export interface Replayed {
  /** The document without `ledger`, as JSON. */
  readonly statement: string
  readonly inputs: InputTexts
  readonly policy: string
  readonly asOf: string
}

/** Reads what can be made again out of a bundle; null when it is none, or not whole. Whether it is genuine is the verifier's question. */
export function readReplayed(bundle: Uint8Array): Replayed | null {
  try {
    const files = unzipSync(bundle, { filter: ({ name }) => /^(audit\.json|inputs\/|packs\/)/.test(name) })
    const text = (name: string): string => new TextDecoder('utf-8', { fatal: true }).decode(files[name])
    const document = JSON.parse(text('audit.json')) as AuditDocument
    return {
      statement: statementText(document),
      inputs: {
        circumstances: text('inputs/circumstances.json'),
        items: text('inputs/items.jsonl'),
        pack: text(`packs/${document.policy.id}.json`),
      },
      policy: document.policy.id,
      asOf: document.asOf,
    }
  } catch {
    return null
  }
}
