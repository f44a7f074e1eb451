import { readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'

import * as z from 'zod/mini'

import type { LedgerExport } from '../../shared/ipc/auditor'

export const ledgerSchema = 'safelight/ledger/1'
export const ledgerFileName = 'ledger.json'

const ledger = z.object({
  schema: z.literal(ledgerSchema),
  lines: z.array(z.string()),
  checkpoints: z.array(z.string()),
  keys: z.array(z.string()),
})
const receipt = z.object({
  schema: z.literal('safelight/receipt/1'),
  receipt: z.string(),
  ledger: z.object({ index: z.number(), leafHash: z.string(), size: z.number(), root: z.string() }),
})

/** What a receipt says about its ledger entry; hashes as the receipt writes them. */
export type ReceiptFile = z.infer<typeof receipt>

export type Evidence =
  | { readonly kind: 'ledger'; readonly ledger: LedgerExport }
  | { readonly kind: 'receipt'; readonly receipt: ReceiptFile }

export const ledgerFile = (exported: LedgerExport) => ({ schema: ledgerSchema, ...exported })

/** Reads a ledger, the ledger of a bundle (a folder), or a receipt; null when the file is none of them. */
export async function readEvidence(path: string): Promise<Evidence | null> {
  const file = (await stat(path)).isDirectory() ? join(path, ledgerFileName) : path
  const value = jsonOf(await readFile(file, 'utf8'))
  const asLedger = ledger.safeParse(value)
  if (asLedger.success) return { kind: 'ledger', ledger: asLedger.data }
  const asReceipt = receipt.safeParse(value)
  return asReceipt.success ? { kind: 'receipt', receipt: asReceipt.data } : null
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
