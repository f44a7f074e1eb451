import type { KeptFace } from '../../../shared/domain/inference/people/kept-faces'
import type { Box } from '../../../shared/domain/item/facts'
import type { ItemId, PersonId } from '../../../shared/domain/item/ids'
import type { Database } from './database'
import type { KeptPerson, PeopleBackup } from './people-backup'
import { writeWord } from './people-tables'
import { keyFor, openBytes, sealBytes } from './sealed'

/** Writes a backup's persons into a rebuilt store, where they wait to be known again; inside the running transaction. */
export function keepPeople(database: Database, backup: PeopleBackup, master: Uint8Array): void {
  for (const { person, word, mean, faces } of backup.persons) {
    if (word !== null) writeWord(database, person, word)
    const numbers = mean === null ? null : new Uint8Array(new Float32Array(mean).buffer)
    const sealed =
      numbers === null ? null : sealBytes(numbers, keyFor('embeddings', master), `mean/${person}`)
    database.run('INSERT OR REPLACE INTO kept_persons VALUES (?, ?)', person, sealed)
    for (const { item, box } of faces) {
      database.run('INSERT INTO kept_faces VALUES (?, ?, ?)', item, JSON.stringify(box), person)
    }
  }
  database.run(`INSERT OR REPLACE INTO meta VALUES ('last-person', ?)`, String(backup.lastNumber))
}

export const lastPersonNumber = (database: Database): number =>
  Number(database.get<{ value: string }>(`SELECT value FROM meta WHERE name = 'last-person'`)?.value ?? 0)

/** Means that stand for persons until their own photos were read again; those sealed under a lost key stay shut. */
export function keptMeans(
  database: Database,
  embeddingsKey: Uint8Array,
): ReadonlyMap<PersonId, Float32Array | null> {
  const rows = database.all<{ person: PersonId; mean: Uint8Array | null }>('SELECT * FROM kept_persons')
  return new Map(
    rows.map(({ person, mean }) => {
      const bytes = mean === null ? null : openBytes(mean, embeddingsKey, `mean/${person}`)
      return [person, bytes === null ? null : new Float32Array(new Uint8Array(bytes).buffer)]
    }),
  )
}

interface FaceRow {
  readonly item: ItemId
  readonly box: string
  readonly person: PersonId
}

/** Takes the faces of one item that were known before; its own facts keep them from then on. */
export function takeKeptFaces(database: Database, item: ItemId): readonly KeptFace[] {
  const rows = database.all<FaceRow>('SELECT * FROM kept_faces WHERE item = ?', item)
  if (rows.length > 0) database.run('DELETE FROM kept_faces WHERE item = ?', item)
  return rows.map(({ box, person }) => ({ person, box: JSON.parse(box) as Box }))
}

/** Faces that were not yet seen again, for the next backup. */
export const waitingFaces = (database: Database): readonly (KeptPerson['faces'][number] & KeptFace)[] =>
  database
    .all<FaceRow>('SELECT * FROM kept_faces')
    .map(({ item, box, person }) => ({ item, person, box: JSON.parse(box) as Box }))
