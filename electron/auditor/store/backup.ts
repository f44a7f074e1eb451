import type { AuditSettings } from '../../../shared/ipc/auditor'
import type { Revocation } from '../../../shared/domain/revocation/revocation'
import type { Database } from './database'
import { readRules } from './rules-table'
import { noSealedFile, sealedFileAt } from './sealed-file'
import type { SealedFile } from './sealed-file'
import { readSettings } from './settings-table'

/** What a ledger of commitments cannot give back: the user's own statements and acts. */
export interface Backup {
  readonly settings: AuditSettings & { readonly phoneCount: number | null }
  readonly rules: readonly (Revocation & { readonly doneOnPhone: boolean })[]
}

export interface BackupFile extends Pick<SealedFile<Backup>, 'read' | 'isWritten'> {
  readonly write: (database: Database) => void
}

export function backupFileAt(file: string, master: Uint8Array, stamp: string): BackupFile {
  const sealed = sealedFileAt<Backup>(file, { purpose: 'backup', about: 'consent-and-rules', master, stamp })
  return {
    ...sealed,
    write: (database) => {
      sealed.write({ settings: readSettings(database), rules: readRules(database).map(ruleOnly) })
    },
  }
}

export const noBackupFile: BackupFile = { ...noSealedFile<Backup>(), write: () => undefined }

const ruleOnly = ({ receipt, what, at, restoredAt, doneOnPhone }: Backup['rules'][number]) => ({
  receipt,
  what,
  at,
  restoredAt,
  doneOnPhone,
})
