import type { Instant } from '../../../shared/domain/item/instant'
import { areSameBytes, ownBytes } from '../../../shared/domain/ledger/bytes'
import { readCheckpoint } from '../../../shared/domain/ledger/checkpoint'
import type { LedgerKey } from '../../../shared/domain/ledger/checkpoint'
import { linkTo, noPrevious } from '../../../shared/domain/ledger/entry'
import { leafHash, rootOf } from '../../../shared/domain/ledger/tree'
import type { Database } from '../store/database'
import type { LedgerEnd, NewEntry } from './append'
import type { CheckpointFile } from './checkpoint-file'
import { compareCheckpoints } from './compare-checkpoints'
import { makeLedger } from './ledger'
import type { Ledger } from './ledger'
import type { Seal } from './seal'
import { sha256 } from './seal'
import { readFrontier } from './tree-store'

export interface OpenedLedger {
  readonly ledger: Ledger
  /** What was found wrong, as ledger entries still to be written. */
  readonly findings: readonly NewEntry[]
}

/** Reads the ledger's end back and holds it against its signed checkpoints, inside the database and in the file beside it. */
export function openLedger(
  database: Database,
  file: CheckpointFile,
  { key, seal, now }: { readonly key: LedgerKey; readonly seal: Seal; readonly now: Instant },
): OpenedLedger {
  const keys = readKeys(database)
  const stored = database
    .all<{ note: string }>('SELECT note FROM checkpoints ORDER BY seq')
    .map((row) => row.note)
  const end = readEnd(database, stored.at(-1) ?? '')
  const findings = [
    ...keyFindings(database, keys, key),
    ...endFindings(end, keys, seal),
    ...fileFindings(stored, file, { keys, seal, now }),
  ]
  return { ledger: makeLedger({ database, key, seal }, file, end), findings }
}

export const readKeys = (database: Database): readonly LedgerKey[] =>
  database
    .all<{ origin: string; public_key: Uint8Array }>(
      'SELECT origin, public_key FROM ledger_keys ORDER BY seq',
    )
    .map((row) => ({ origin: row.origin, publicKey: row.public_key }))

function readEnd(database: Database, note: string): LedgerEnd {
  const { size } = database.get<{ size: number }>('SELECT count(*) AS size FROM entries') ?? { size: 0 }
  const line = database.get<{ line: string }>('SELECT line FROM entries WHERE n = ?', size - 1)?.line
  const link = line === undefined ? noPrevious : linkTo(leafHash(ownBytes(line), sha256))
  return { frontier: readFrontier(database, size), link, note }
}

function keyFindings(database: Database, keys: readonly LedgerKey[], key: LedgerKey): readonly NewEntry[] {
  const last = keys.at(-1)
  if (last !== undefined && areSameBytes(last.publicKey, key.publicKey)) return []
  database.run('INSERT INTO ledger_keys (origin, public_key) VALUES (?, ?)', key.origin, key.publicKey)
  if (last === undefined) return []
  return [{ event: 'key-changed', detail: { which: 'signing', key: hex(sha256(key.publicKey)) } }]
}

/** Whether the newest checkpoint inside the database is about the entries beside it. */
function endFindings(end: LedgerEnd, keys: readonly LedgerKey[], seal: Seal): readonly NewEntry[] {
  if (end.note === '' && end.frontier.size === 0) return []
  const head = keys.map((key) => readCheckpoint(end.note, key, seal)).find((read) => read !== null)
  const isSame = head?.size === end.frontier.size && areSameBytes(head.root, rootOf(end.frontier, seal.hash))
  return isSame ? [] : [recovered({ why: 'entries-differ', size: head?.size ?? 0 })]
}

function fileFindings(
  stored: readonly string[],
  file: CheckpointFile,
  { keys, seal, now }: { readonly keys: readonly LedgerKey[]; readonly seal: Seal; readonly now: Instant },
): readonly NewEntry[] {
  const found = compareCheckpoints(stored, file.read()?.notes ?? [], { keys, seal })
  if (found === null) return []
  switch (found.why) {
    case 'file-behind':
      file.append(found.missing)
      // One is what a crash between commit and append leaves; more means that the file was cut short or is new.
      return found.missing.length > 1 ? [recovered({ why: 'checkpoints-missing', size: stored.length })] : []
    case 'file-damaged':
      file.replace(stored, String(now))
      return [recovered({ why: 'checkpoints-damaged', size: found.at })]
    case 'rolled-back':
      file.replace(stored, String(now))
      return [recovered({ why: 'rolled-back', size: found.signed.size, root: hex(found.signed.root) })]
  }
}

const recovered = (detail: {
  readonly why: string
  readonly size: number
  readonly root?: string
}): NewEntry => ({
  event: 'store-recovered',
  detail,
})

const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex')
