import type { AuditSettings } from '../../../shared/ipc/auditor'
import type { Revocation } from '../../../shared/domain/revocation/revocation'
import type { Database } from './database'
import { readOwnPacks } from './own-packs-table'
import { readRules } from './rules-table'
import { noSealedFile, sealedFileAt } from './sealed-file'
import type { SealedFile } from './sealed-file'
import { readSettings } from './settings-table'

/** What a ledger of commitments cannot give back: the user's own statements and acts. */
export interface Backup {
  readonly settings: AuditSettings & { readonly phoneCount: number | null }
  readonly rules: readonly (Revocation & { readonly doneOnPhone: boolean })[]
  /** Texts of the packs that the user added; absent in a backup from before there were any. */
  readonly ownPacks?: readonly string[]
}

export interface BackupFile extends Pick<SealedFile<Backup>, 'read' | 'isWritten'> {
  readonly write: (database: Database) => void
}

export function backupFileAt(file: string, master: Uint8Array, stamp: string): BackupFile {
  const sealed = sealedFileAt<Backup>(file, { purpose: 'backup', about: 'consent-and-rules', master, stamp })
  return {
    ...sealed,
    write: (database) => {
      sealed.write({
        settings: readSettings(database),
        rules: readRules(database).map(ruleOnly),
        ownPacks: readOwnPacks(database),
      })
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
