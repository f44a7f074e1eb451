import type { PackId } from '../../../shared/domain/item/ids'
import type { AuditSettings } from '../../../shared/ipc/auditor'
import type { Database } from './database'

/** Everything the user said that the audit depends on, apart from revocations. */
export type StoredSettings = AuditSettings & { readonly phoneCount: number | null }

export const defaultSettings: StoredSettings = {
  policy: 'meta-facebook/2025-06-test' as PackId,
  region: null,
  // Not "never": whether "Allow" was tapped is not known until the user says so.
  consent: { known: 'unknown' },
  asOf: null,
  phoneCount: null,
}

export function readSettings(database: Database): StoredSettings {
  const row = database.get<{ value: string }>(`SELECT value FROM settings WHERE name = 'audit'`)
  return row === undefined ? defaultSettings : (JSON.parse(row.value) as StoredSettings)
}

export function writeSettings(database: Database, settings: StoredSettings): void {
  database.run(`INSERT OR REPLACE INTO settings VALUES ('audit', ?)`, JSON.stringify(settings))
}
