import type { Database } from './database'

/** Each raises `user_version` by one inside its own transaction, so that an interrupted one runs again, whole. */
export const migrations: readonly string[] = [
  `CREATE TABLE meta (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
   CREATE TABLE rolls (id TEXT PRIMARY KEY, name TEXT NOT NULL, added_at INTEGER NOT NULL, forgotten_at INTEGER);
   CREATE TABLE items (
     num INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, roll TEXT NOT NULL, found_at INTEGER NOT NULL,
     gone_at INTEGER, is_forgotten INTEGER NOT NULL DEFAULT 0);
   CREATE TABLE sightings (
     roll TEXT NOT NULL, path TEXT NOT NULL, bytes INTEGER NOT NULL, modified_ns TEXT NOT NULL,
     inode TEXT NOT NULL, item INTEGER NOT NULL REFERENCES items, PRIMARY KEY (roll, path)) WITHOUT ROWID;
   CREATE INDEX sightings_by_item ON sightings (item);
   CREATE TABLE facts (
     item INTEGER PRIMARY KEY REFERENCES items, analysis TEXT NOT NULL, has_thumbnail INTEGER NOT NULL,
     json TEXT NOT NULL, persons TEXT NOT NULL);
   CREATE TABLE embeddings (
     item INTEGER NOT NULL REFERENCES items, position INTEGER NOT NULL, embedding BLOB NOT NULL,
     PRIMARY KEY (item, position)) WITHOUT ROWID;
   CREATE TABLE settings (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
   CREATE TABLE revocations (
     seq INTEGER PRIMARY KEY, receipt TEXT NOT NULL UNIQUE, what TEXT NOT NULL, at INTEGER NOT NULL,
     restored_at INTEGER, done_on_phone INTEGER NOT NULL DEFAULT 0, body TEXT NOT NULL,
     entry INTEGER NOT NULL, size INTEGER NOT NULL);
   CREATE TABLE entries (n INTEGER PRIMARY KEY, line TEXT NOT NULL, salt BLOB NOT NULL, item INTEGER);
   CREATE TABLE tree_nodes (
     level INTEGER NOT NULL, n INTEGER NOT NULL, hash BLOB NOT NULL, PRIMARY KEY (level, n)) WITHOUT ROWID;
   CREATE TABLE checkpoints (seq INTEGER PRIMARY KEY, size INTEGER NOT NULL, note TEXT NOT NULL);
   CREATE TABLE ledger_keys (seq INTEGER PRIMARY KEY, origin TEXT NOT NULL, public_key BLOB NOT NULL);`,
  `CREATE TABLE people (id TEXT PRIMARY KEY, word TEXT NOT NULL) WITHOUT ROWID;
   CREATE TABLE people_acts (
     n INTEGER PRIMARY KEY, before TEXT NOT NULL, at INTEGER NOT NULL, undone_at INTEGER);`,
  `CREATE TABLE kept_persons (person TEXT PRIMARY KEY, mean BLOB) WITHOUT ROWID;
   CREATE TABLE kept_faces (item TEXT NOT NULL, box TEXT NOT NULL, person TEXT NOT NULL);
   CREATE INDEX kept_faces_by_item ON kept_faces (item);`,
  // What a start reads of every item lies together: facts themselves are most of the bytes.
  `CREATE TABLE cameras (num INTEGER PRIMARY KEY, json TEXT NOT NULL UNIQUE);
   CREATE TABLE briefs (item INTEGER PRIMARY KEY REFERENCES items, version INTEGER NOT NULL, json TEXT NOT NULL);
   CREATE TABLE looks (item INTEGER PRIMARY KEY REFERENCES items, json TEXT NOT NULL);
   CREATE TABLE words (item INTEGER PRIMARY KEY REFERENCES items, json TEXT NOT NULL);
   CREATE INDEX facts_without_json ON facts (item, analysis, has_thumbnail, persons);`,
  `CREATE TABLE own_packs (id TEXT PRIMARY KEY, text TEXT NOT NULL) WITHOUT ROWID;`,
]

/** Brings a store of any earlier version to the newest. */
export function migrate(database: Database, steps: readonly string[] = migrations): void {
  const { user_version: version } = database.get<{ user_version: number }>('PRAGMA user_version') ?? {
    user_version: 0,
  }
  for (const [at, step] of steps.entries()) {
    if (at < version) continue
    database.transaction(() => {
      database.script(step)
      database.script(`PRAGMA user_version = ${at + 1}`)
    })
  }
}
