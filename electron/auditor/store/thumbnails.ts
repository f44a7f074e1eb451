import { WireError } from '../../../shared/ipc/wire'
import type { Database } from './database'
import { setAside } from './durable-file'

const schema = 'CREATE TABLE IF NOT EXISTS derived.thumbnails (item INTEGER PRIMARY KEY, bytes BLOB NOT NULL)'

/**
 * Attaches the thumbnails, which live in a file of their own: they are most of the bytes and can all be made again, so
 * the check at every start need not read them. A file that cannot be read is kept aside and its items analysed anew.
 */
export function attachThumbnails(database: Database, file: string | null, stamp: string): void {
  try {
    attach(database, file)
  } catch (thrown) {
    if (file === null || !(thrown instanceof WireError) || thrown.failure.code !== 'store-corrupt')
      throw thrown
    database.script('DETACH derived')
    for (const part of [file, `${file}-wal`]) setAside(part, stamp)
    attach(database, file)
    database.run(`UPDATE facts SET analysis = '', has_thumbnail = 0 WHERE has_thumbnail = 1`)
  }
}

function attach(database: Database, file: string | null): void {
  database.run('ATTACH ? AS derived', file ?? ':memory:')
  database.script('PRAGMA derived.journal_mode = WAL; PRAGMA derived.synchronous = NORMAL;')
  database.script(schema)
}

export const readThumbnail = (database: Database, item: number): Uint8Array | null =>
  database.get<{ bytes: Uint8Array }>('SELECT bytes FROM derived.thumbnails WHERE item = ?', item)?.bytes ??
  null

export const writeThumbnail = (database: Database, item: number, bytes: Uint8Array): void => {
  database.run('INSERT OR REPLACE INTO derived.thumbnails VALUES (?, ?)', item, bytes)
}

/** Before closing, so that its file is let go of too. */
export const detachThumbnails = (database: Database): void => {
  database.script('PRAGMA derived.journal_mode = DELETE; DETACH derived')
}
