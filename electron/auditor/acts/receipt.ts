import { asciiBytes } from '../../../shared/domain/ledger/bytes'
import { verifierKey } from '../../../shared/domain/ledger/checkpoint'
import { leafHash } from '../../../shared/domain/ledger/tree'
import type { ReceiptId } from '../../../shared/domain/item/ids'
import type { Receipt } from '../../../shared/domain/revocation/revocation'
import { WireError } from '../../../shared/ipc/wire'
import { readKeys } from '../ledger/open-ledger'
import { sha256 } from '../ledger/seal'
import { readRules } from '../store/rules-table'
import type { StoredRule } from '../store/rules-table'
import type { Store } from '../store/open-store'

export function ruleOf(store: Store, receipt: ReceiptId): StoredRule {
  const rule = readRules(store.database).find((known) => known.receipt === receipt)
  if (rule === undefined) throw new WireError({ code: 'not-found', detail: receipt })
  return rule
}

/** The receipt with its proof: the ledger's line, the way from it to the root, and the signed checkpoint over that. */
export function receiptOf(store: Store, rule: StoredRule): Receipt {
  const { database, ledger } = store
  const row = database.get<{ line: string; salt: Uint8Array }>(
    'SELECT line, salt FROM entries WHERE n = ?',
    rule.entry,
  )
  const checkpoint = database.get<{ note: string }>(
    'SELECT note FROM checkpoints WHERE size = ?',
    rule.size,
  )?.note
  if (row === undefined || checkpoint === undefined) {
    throw new WireError({ code: 'store-corrupt', detail: `entry ${rule.entry}` })
  }
  const signer = readKeys(database).findLast((key) => checkpoint.startsWith(`${key.origin}\n`)) ?? ledger.key
  return {
    ...rule.body,
    doneOnPhone: rule.doneOnPhone,
    ledger: {
      index: rule.entry,
      leafHash: base64(leafHash(asciiBytes(row.line) ?? Buffer.from(row.line), sha256)),
      size: rule.size,
      root: checkpoint.split('\n')[2] ?? '',
      proof: {
        line: row.line,
        salt: base64(row.salt),
        inclusion: ledger.inclusionProof(rule.entry, rule.size).map(base64),
        checkpoint,
        key: verifierKey(signer, sha256),
      },
    },
  }
}

const base64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64')
