import { writeLoggedNote } from '../../../shared/domain/ledger/checkpoint-log'
import type { LedgerExport } from '../../../shared/ipc/auditor-feed'
import { textFile } from './contents'
import type { ExportFile } from './contents'

const linesOfSegment = 100_000

/** The ledger as JSONL segments: each line is a leaf, to the byte; a line feed ends it and is not part of it. */
export function ledgerFiles({ lines, checkpoints, keys }: LedgerExport): readonly ExportFile[] {
  const segments = Array.from({ length: Math.ceil(lines.length / linesOfSegment) }, (_, segment) => {
    const own = lines.slice(segment * linesOfSegment, (segment + 1) * linesOfSegment)
    return textFile(`ledger/ledger-${String(segment + 1).padStart(6, '0')}.jsonl`, `${own.join('\n')}\n`)
  })
  return [...signatureFiles({ checkpoints, keys }), ...segments]
}

export const signatureFiles = ({
  checkpoints,
  keys,
}: Pick<LedgerExport, 'checkpoints' | 'keys'>): readonly ExportFile[] => [
  textFile('ledger/keys.txt', keys.map((key) => `${key}\n`).join('')),
  textFile('ledger/checkpoints.txt', checkpoints.map(writeLoggedNote).join('')),
]
