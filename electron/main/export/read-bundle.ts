import { unzipSync } from 'fflate'

import type { AuditDocument } from '../../../shared/domain/audit/document'
import type { Receipt } from '../../../shared/domain/revocation/revocation'
import type { InputTexts } from '../../../shared/ipc/evidence'
import type { ExportFile } from './contents'

/** What a bundle says was recorded, and what it says that was made from. */
export interface Recorded {
  readonly document: AuditDocument
  readonly inputs: InputTexts
  /** In the document's order. */
  readonly receipts: readonly Receipt[]
  readonly keys: readonly string[]
  /** Every file in it. */
  readonly files: readonly ExportFile[]
}

/** Reads a bundle that the verifier found whole; null when what makes a document again is not in it. */
export function readRecorded(bundle: Uint8Array): Recorded | null {
  try {
    const files = unzipSync(bundle)
    const text = (name: string): string => new TextDecoder('utf-8', { fatal: true }).decode(files[name])
    const document = JSON.parse(text('audit.json')) as AuditDocument
    return {
      document,
      inputs: {
        circumstances: text('inputs/circumstances.json'),
        items: text('inputs/items.jsonl'),
        pack: text(`packs/${document.policy.id}.json`),
      },
      receipts: document.revocations.map(
        ({ receipt }) => JSON.parse(text(`receipts/${receipt}.json`)) as Receipt,
      ),
      keys: linesOf(text('ledger/keys.txt')),
      files: Object.entries(files).map(([name, bytes]) => ({ name, bytes })),
    }
  } catch {
    return null
  }
}

const linesOf = (text: string): readonly string[] => text.split('\n').filter((line) => line !== '')
