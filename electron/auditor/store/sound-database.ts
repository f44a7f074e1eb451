import { existsSync, statSync } from 'node:fs'

import { WireError } from '../../../shared/ipc/wire'
import { isWhole, openDatabase } from './database'
import type { Database } from './database'
import { setAside } from './durable-file'
import type { StoreFiles } from './files'
import { renewBriefs } from './facts-tables'
import { migrate, migrations } from './migrations'

export type Unsound = 'corrupt' | 'empty' | 'missing'

export interface SoundDatabase {
  readonly database: Database
  /** Why the former store is no longer the one in use; null when it is, or when there never was one. */
  readonly replaced: Unsound | null
}

/** Opens the store, migrated; one that cannot be trusted is kept under another name and a new one begun. */
export function openSoundDatabase(files: StoreFiles, stamp: string): SoundDatabase {
  const opened = openIfSound(files)
  if (typeof opened !== 'string') return { database: opened, replaced: null }
  for (const file of [files.database, `${files.database}-wal`, `${files.database}-shm`]) setAside(file, stamp)
  const database = migrated(openDatabase(files.database))
  return { database, replaced: opened === 'new' ? null : opened }
}

function openIfSound(files: StoreFiles): Database | Unsound | 'new' {
  const isKnown = [files.checkpoints, files.backup, files.people].some((file) => existsSync(file))
  if (!existsSync(files.database)) return isKnown ? 'missing' : 'new'
  // A write-ahead log may hold all there is, right after the first start was cut short.
  const isEmpty = statSync(files.database).size === 0 && !existsSync(`${files.database}-wal`)
  if (isEmpty && isKnown) return 'empty'
  return openIfWhole(files.database) ?? 'corrupt'
}

function openIfWhole(file: string): Database | null {
  let database: Database | null = null
  try {
    database = openDatabase(file)
    if (!isWhole(database)) {
      database.close()
      return null
    }
    refuseNewer(database)
    return migrated(database)
  } catch (thrown) {
    database?.close()
    if (thrown instanceof WireError && thrown.failure.code === 'store-corrupt') return null
    throw thrown
  }
}

/** A store of a newer program is not corrupt: it is left as it is. */
function refuseNewer(database: Database): void {
  const version = database.get<{ user_version: number }>('PRAGMA user_version')?.user_version ?? 0
  if (version > migrations.length) {
    throw new WireError({ code: 'store-in-use', detail: `made by a newer version (${version})` })
  }
}

function migrated(database: Database): Database {
  migrate(database)
  renewBriefs(database)
  return database
}
