import { randomBytes } from 'node:crypto'

import type { Instant } from '../../../shared/domain/item/instant'
import { checkpointFileAt, noCheckpointFile } from '../ledger/checkpoint-file'
import type { LedgerKey } from '../../../shared/domain/ledger/checkpoint'
import type { NewEntry } from '../ledger/append'
import type { Ledger } from '../ledger/ledger'
import { openLedger } from '../ledger/open-ledger'
import { ledgerKeyOf, makeSeal, sha256 } from '../ledger/seal'
import type { AuditorOptions } from '../options'
import { backupFileAt, noBackupFile } from './backup'
import type { BackupFile } from './backup'
import { openDatabase } from './database'
import type { Database } from './database'
import { storeFilesIn } from './files'
import type { StoreFiles } from './files'
import { migrate } from './migrations'
import { peopleBackupAt } from './people-backup'
import type { PeopleBackup, PeopleBackupFile } from './people-backup'
import { restoreBackup } from './restore-backup'
import { keyFor } from './sealed'
import { noSealedFile } from './sealed-file'
import { openSoundDatabase } from './sound-database'
import type { SoundDatabase, Unsound } from './sound-database'
import { attachThumbnails } from './thumbnails'

export interface Store {
  readonly database: Database
  readonly ledger: Ledger
  readonly backup: BackupFile
  readonly people: PeopleBackupFile
  /** Seals the rows of the embeddings table. */
  readonly embeddingsKey: Uint8Array
  /** Why the store was set aside, rolled back or found altered, this start; empty when all was well. */
  readonly findings: readonly string[]
}

/** The database of a data folder, sound and migrated, or one in memory: all that can be opened without a key. */
export interface OpenFiles extends SoundDatabase {
  /** Null: in memory. */
  readonly files: StoreFiles | null
}

export function openFiles(dataFolder: string | null, now: Instant): OpenFiles {
  if (dataFolder === null) return { files: null, database: inMemory(), replaced: null }
  const files = storeFilesIn(dataFolder)
  return { files, ...openSoundDatabase(files, String(now)) }
}

/** Opens everything else that lasts, and writes into the ledger what was found wrong with it; closes the database where that fails. */
export function openStore(
  { files, database, replaced }: OpenFiles,
  options: AuditorOptions,
  now: Instant,
): Store {
  const stamp = String(now)
  try {
    attachThumbnails(database, files?.thumbnails ?? null, stamp)
    const checkpoints = files === null ? noCheckpointFile : checkpointFileAt(files.checkpoints)
    const backup = files === null ? noBackupFile : backupFileAt(files.backup, options.keys.embeddings, stamp)
    const people =
      files === null
        ? noSealedFile<PeopleBackup>()
        : peopleBackupAt(files.people, options.keys.embeddings, stamp)
    const lost = reasonForLoss(database, replaced, [backup.read, people.read, checkpoints.read])
    const former = lost === null ? null : checkpoints.read()
    if (lost !== null) checkpoints.replace([], stamp)
    const key = ledgerKeyOf(options.keys.signing, originOf(database))
    const opened = openLedger(database, checkpoints, { key, seal: makeSeal(options.keys.signing), now })
    const { size } = opened.ledger.head()
    const findings: readonly NewEntry[] = [
      ...(lost === null ? [] : [recoveredFrom(lost, former?.notes.at(-1))]),
      ...opened.findings,
      ...embeddingsKeyFindings(database, options, [backup.read, people.read]),
    ]
    const begun: readonly NewEntry[] = [...(size > 0 ? [] : [created(key)]), ...findings]
    // One transaction: cut short, the store stays without an entry, and the next start restores it again.
    opened.ledger.act(now, () => [
      ...begun,
      ...(lost === null
        ? []
        : restoreBackup(database, {
            backup: backup.read(),
            people: people.read(),
            start: size + begun.length,
            master: options.keys.embeddings,
          })),
    ])
    backup.write(database)
    return {
      database,
      ledger: opened.ledger,
      backup,
      people,
      embeddingsKey: keyFor('embeddings', options.keys.embeddings),
      findings: findings.map((finding) => String(finding.detail['why'] ?? finding.event)),
    }
  } catch (thrown) {
    database.close()
    throw thrown
  }
}

function inMemory(): Database {
  const database = openDatabase(null)
  migrate(database)
  return database
}

/** The ledger's name, made once with the store: it says nothing about whose it is. */
function originOf(database: Database): string {
  database.run(
    `INSERT OR IGNORE INTO meta VALUES ('origin', ?)`,
    `safelight/ledger/${randomBytes(8).toString('hex')}`,
  )
  return database.get<{ value: string }>(`SELECT value FROM meta WHERE name = 'origin'`)?.value ?? ''
}

/** Notices another key for what is sealed: nothing sealed under the former one is wiped, it only stays shut. */
function embeddingsKeyFindings(
  database: Database,
  options: AuditorOptions,
  readBackups: readonly (() => unknown)[],
): readonly NewEntry[] {
  const print = Buffer.from(sha256(keyFor('print', options.keys.embeddings))).toString('hex')
  const known = database.get<{ value: string }>(`SELECT value FROM meta WHERE name = 'embeddings-key'`)?.value
  database.run(`INSERT OR REPLACE INTO meta VALUES ('embeddings-key', ?)`, print)
  if (known === undefined || known === print) return []
  // Reading sets a backup of the former key aside before the next one is written in its place.
  for (const read of readBackups) read()
  return [{ event: 'key-changed', detail: { which: 'embeddings', key: print } }]
}

/** Why there is something to restore. A store that holds nothing at all was never begun: a start that was cut short left it so. */
function reasonForLoss(
  database: Database,
  replaced: Unsound | null,
  kept: readonly (() => unknown)[],
): Unsound | null {
  if (replaced !== null) return replaced
  const isBegun = ['entries', 'items', 'settings', 'revocations'].some(
    (table) => database.get(`SELECT 1 FROM ${table} LIMIT 1`) !== undefined,
  )
  return !isBegun && kept.some((read) => read() !== null) ? 'missing' : null
}

const recoveredFrom = (why: Unsound, lastNote: string | undefined): NewEntry => ({
  event: 'store-recovered',
  detail: { why, size: sizeIn(lastNote) },
})

const created = (key: LedgerKey): NewEntry => ({
  event: 'ledger-created',
  detail: { key: Buffer.from(sha256(key.publicKey)).toString('hex') },
})

const sizeIn = (note: string | undefined): number => {
  const size = Number(note?.split('\n')[1] ?? 0)
  return Number.isSafeInteger(size) && size >= 0 ? size : 0
}
