import { randomBytes } from 'node:crypto'

import type { Instant } from '../../../shared/domain/item/instant'
import { checkpointFileAt, noCheckpointFile } from '../ledger/checkpoint-file'
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
import { migrate } from './migrations'
import { restoreBackup } from './restore-backup'
import { keyFor } from './sealed'
import { openSoundDatabase } from './sound-database'
import type { SoundDatabase } from './sound-database'
import { attachThumbnails } from './thumbnails'

export interface Store {
  readonly database: Database
  readonly ledger: Ledger
  readonly backup: BackupFile
  /** Seals the rows of the embeddings table. */
  readonly embeddingsKey: Uint8Array
  /** Why the store was set aside, rolled back or found altered, this start; empty when all was well. */
  readonly findings: readonly string[]
}

/** Opens everything that lasts, and writes into the ledger what was found wrong with it. */
export function openStore(options: AuditorOptions, now: Instant): Store {
  const stamp = String(now)
  const files = options.dataFolder === null ? null : storeFilesIn(options.dataFolder)
  const { database, replaced }: SoundDatabase =
    files === null ? { database: inMemory(), replaced: null } : openSoundDatabase(files, stamp)
  try {
    attachThumbnails(database, files?.thumbnails ?? null, stamp)
    const checkpoints = files === null ? noCheckpointFile : checkpointFileAt(files.checkpoints)
    const backup = files === null ? noBackupFile : backupFileAt(files.backup, options.keys.embeddings, stamp)
    const former = replaced === null ? null : checkpoints.read()
    if (replaced !== null) checkpoints.replace([], stamp)
    const key = ledgerKeyOf(options.keys.signing, originOf(database))
    const opened = openLedger(database, checkpoints, { key, seal: makeSeal(options.keys.signing), now })
    const first: readonly NewEntry[] =
      opened.ledger.head().size > 0
        ? []
        : [{ event: 'ledger-created', detail: { key: Buffer.from(sha256(key.publicKey)).toString('hex') } }]
    const lost: readonly NewEntry[] =
      replaced === null
        ? []
        : [{ event: 'store-recovered', detail: { why: replaced, size: sizeIn(former?.notes.at(-1)) } }]
    const findings = [...lost, ...opened.findings, ...embeddingsKeyFindings(database, options, backup)]
    opened.ledger.act(now, () => [...first, ...findings])
    if (replaced !== null) restoreBackup({ database, ledger: opened.ledger, backup, now })
    backup.write(database)
    return {
      database,
      ledger: opened.ledger,
      backup,
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
  backup: BackupFile,
): readonly NewEntry[] {
  const print = Buffer.from(sha256(keyFor('print', options.keys.embeddings))).toString('hex')
  const known = database.get<{ value: string }>(`SELECT value FROM meta WHERE name = 'embeddings-key'`)?.value
  database.run(`INSERT OR REPLACE INTO meta VALUES ('embeddings-key', ?)`, print)
  if (known === undefined || known === print) return []
  // Reading sets a backup of the former key aside before the next one is written in its place.
  backup.read()
  return [{ event: 'key-changed', detail: { which: 'embeddings', key: print } }]
}

const sizeIn = (note: string | undefined): number => {
  const size = Number(note?.split('\n')[1] ?? 0)
  return Number.isSafeInteger(size) && size >= 0 ? size : 0
}
