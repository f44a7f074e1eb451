import type { AuditSettings } from '../../../shared/ipc/auditor'
import type { Revocation } from '../../../shared/domain/revocation/revocation'
import type { Database } from './database'
import { readIfThere, replaceFile, setAside } from './durable-file'
import { readRules } from './rules-table'
import { keyFor, openBytes, sealBytes } from './sealed'
import { readSettings } from './settings-table'

/** What a ledger of commitments cannot give back: the user's own statements and acts. */
export interface Backup {
  readonly settings: AuditSettings & { readonly phoneCount: number | null }
  readonly rules: readonly (Revocation & { readonly doneOnPhone: boolean })[]
}

export interface BackupFile {
  /** Null when there is none, or it was sealed under another key (then it is kept, not overwritten). */
  readonly read: () => Backup | null
  readonly write: (database: Database) => void
}

const about = 'consent-and-rules'

export function backupFileAt(file: string, master: Uint8Array, stamp: string): BackupFile {
  const key = keyFor('backup', master)
  return {
    read: () => {
      const sealed = readIfThere(file)
      if (sealed === null) return null
      const bytes = openBytes(sealed, key, about)
      if (bytes === null) setAside(file, stamp)
      return bytes === null ? null : (JSON.parse(Buffer.from(bytes).toString('utf8')) as Backup)
    },
    write: (database) => {
      const backup: Backup = { settings: readSettings(database), rules: readRules(database).map(ruleOnly) }
      replaceFile(file, sealBytes(Buffer.from(JSON.stringify(backup)), key, about))
    },
  }
}

export const noBackupFile: BackupFile = { read: () => null, write: () => undefined }

const ruleOnly = ({ receipt, what, at, restoredAt, doneOnPhone }: Backup['rules'][number]) => ({
  receipt,
  what,
  at,
  restoredAt,
  doneOnPhone,
})
