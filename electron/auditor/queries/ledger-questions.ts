import type { ItemId } from '../../../shared/domain/item/ids'
import { readVerifierKey, verifierKey } from '../../../shared/domain/ledger/checkpoint'
import { readLine } from '../../../shared/domain/ledger/entry'
import { verifyLedger } from '../../../shared/domain/ledger/verify'
import type { LedgerLine } from '../../../shared/ipc/auditor'
import type { Disclosure, LedgerCheckResult, LedgerExport } from '../../../shared/ipc/auditor-feed'
import type { Context } from '../acts/context'
import { readKeys } from '../ledger/open-ledger'
import { isSignature, sha256 } from '../ledger/seal'
import type { Database } from '../store/database'
import { nameOf } from '../sheet/frame'

interface EntryRow {
  readonly n: number
  readonly line: string
  readonly id: ItemId | null
}

/** Entries newest first; `offset` counts from the newest. */
export function ledgerLines(
  { store, catalogue }: Context,
  { offset, limit }: { readonly offset: number; readonly limit: number },
): readonly LedgerLine[] {
  const newest = store.ledger.head().size - 1 - offset
  return store.database
    .all<EntryRow>(
      `SELECT n, line, items.id AS id FROM entries LEFT JOIN items ON items.num = entries.item
       WHERE n <= ? AND n > ? ORDER BY n DESC`,
      newest,
      newest - limit,
    )
    .map(({ n, line, id }) => {
      const item = id === null ? undefined : catalogue.item(id)
      const entry = readLine(line)
      return {
        index: n,
        at: entry?.at ?? '',
        event: entry?.event ?? 'unreadable',
        line,
        about: item === undefined ? null : { item: item.id, name: nameOf(item) },
      }
    })
}

export const exportLedger = ({ store: { database } }: Context): LedgerExport => ({
  lines: database.all<{ line: string }>('SELECT line FROM entries ORDER BY n').map(({ line }) => line),
  ...exportSignatures(database),
})

export const exportSignatures = (database: Database): Pick<LedgerExport, 'checkpoints' | 'keys'> => ({
  checkpoints: database
    .all<{ note: string }>('SELECT note FROM checkpoints ORDER BY seq')
    .map(({ note }) => note),
  keys: readKeys(database).map((key) => verifierKey(key, sha256)),
})

export function disclose({ store, catalogue }: Context, items: readonly ItemId[]): readonly Disclosure[] {
  return items.flatMap((item) => {
    const num = catalogue.item(item)?.num
    if (num === undefined) return []
    return store.database
      .all<{ n: number; salt: Uint8Array }>('SELECT n, salt FROM entries WHERE item = ? ORDER BY n', num)
      .map(({ n, salt }) => ({ index: n, item, salt: Buffer.from(salt).toString('base64') }))
  })
}

/** Checks the stored ledger as a stranger would check its export. */
export function checkLedger(context: Context): LedgerCheckResult {
  const { lines, checkpoints, keys } = exportLedger(context)
  const known = keys.map((key) => readVerifierKey(key, sha256)).filter((key) => key !== null)
  const check = verifyLedger({ lines, checkpoints, keys: known }, { hash: sha256, isSignature })
  return check.isWhole ? { isWhole: true, size: check.head.size } : check
}
