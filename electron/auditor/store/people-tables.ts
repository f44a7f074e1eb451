import type { PersonWord } from '../../../shared/domain/audit/person-word'
import type { PersonId } from '../../../shared/domain/item/ids'
import type { Instant } from '../../../shared/domain/item/instant'
import type { Database } from './database'

/** What an act about people changed, as it was before: enough to put it back. */
export interface PeopleBefore {
  readonly words: readonly (readonly [PersonId, PersonWord | null])[]
  /** The stored persons of each item that changed, by the item's number. */
  readonly persons: readonly (readonly [item: number, persons: string])[]
}

export function readWords(database: Database): ReadonlyMap<PersonId, PersonWord> {
  const rows = database.all<{ id: PersonId; word: string }>('SELECT id, word FROM people')
  return new Map(rows.map(({ id, word }) => [id, JSON.parse(word) as PersonWord]))
}

export function writeWord(database: Database, person: PersonId, word: PersonWord | null): void {
  if (word === null) database.run('DELETE FROM people WHERE id = ?', person)
  else database.run('INSERT OR REPLACE INTO people VALUES (?, ?)', person, JSON.stringify(word))
}

/** Returns the act's number. */
export function insertPeopleAct(database: Database, before: PeopleBefore, at: Instant): number {
  database.run('INSERT INTO people_acts (before, at) VALUES (?, ?)', JSON.stringify(before), at)
  return newestPeopleAct(database)?.act ?? 0
}

/** The last act that still stands: only it can be undone, so that no later one loses its ground. */
export function newestPeopleAct(
  database: Database,
): { readonly act: number; readonly before: PeopleBefore } | null {
  const row = database.get<{ n: number; before: string }>(
    'SELECT n, before FROM people_acts WHERE undone_at IS NULL ORDER BY n DESC LIMIT 1',
  )
  return row === undefined ? null : { act: row.n, before: JSON.parse(row.before) as PeopleBefore }
}

export const markPeopleActUndone = (database: Database, act: number, at: Instant): void => {
  database.run('UPDATE people_acts SET undone_at = ? WHERE n = ?', at, act)
}
