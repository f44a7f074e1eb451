import type { PackId } from '../../../shared/domain/item/ids'
import type { Database } from './database'

/** The texts of the packs that the user added, in the order of their ids. */
export const readOwnPacks = (database: Database): readonly string[] =>
  database.all<{ text: string }>('SELECT text FROM own_packs ORDER BY id').map(({ text }) => text)

export const keepOwnPack = (database: Database, id: PackId, text: string): void => {
  database.run('INSERT OR REPLACE INTO own_packs VALUES (?, ?)', id, text)
}

export const dropOwnPack = (database: Database, id: PackId): void => {
  database.run('DELETE FROM own_packs WHERE id = ?', id)
}
