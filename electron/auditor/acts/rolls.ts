import type { RollId } from '../../../shared/domain/item/ids'
import type { Instant } from '../../../shared/domain/item/instant'
import type { Roll, Sighting } from '../../../shared/ipc/auditor-feed'
import type { Catalogue, CatalogueItem } from '../catalogue/catalogue'
import type { Database } from '../store/database'
import type { Store } from '../store/open-store'

interface RollRow {
  readonly id: RollId
  readonly name: string
  readonly added_at: Instant
}

export const readRolls = (database: Database): readonly Roll[] =>
  database
    .all<RollRow>('SELECT id, name, added_at FROM rolls WHERE forgotten_at IS NULL ORDER BY added_at, id')
    .map((row) => ({ id: row.id, name: row.name, addedAt: row.added_at }))

export const readSightings = (database: Database, roll: RollId): readonly Sighting[] =>
  database
    .all<Sighting>(
      `SELECT path, bytes, modified_ns AS modifiedNs, inode, items.id AS item FROM sightings
       JOIN items ON items.num = sightings.item WHERE sightings.roll = ? ORDER BY path`,
      roll,
    )
    .map((row) => ({ ...row }))

/** Adds a roll, or takes a forgotten one up again. */
export function addRoll(
  store: Store,
  { roll, name }: { readonly roll: RollId; readonly name: string },
  now: Instant,
): Roll {
  store.ledger.act(now, () => {
    store.database.run(
      `INSERT INTO rolls (id, name, added_at) VALUES (?, ?, ?)
       ON CONFLICT (id) DO UPDATE SET name = excluded.name, forgotten_at = NULL`,
      roll,
      name,
      now,
    )
    return [{ event: 'roll-added', detail: { roll } }]
  })
  return readRolls(store.database).find((known) => known.id === roll) ?? { id: roll, name, addedAt: now }
}

/** Takes a roll out of the audit; its items' facts, history and revocations stay, should it be added again. */
export function forgetRoll(
  { store, catalogue }: { readonly store: Store; readonly catalogue: Catalogue },
  roll: RollId,
  now: Instant,
): void {
  const changed = [...catalogue.items()].flatMap((item) => withoutRoll(item, roll))
  store.ledger.act(now, () => {
    store.database.run('UPDATE rolls SET forgotten_at = ? WHERE id = ?', now, roll)
    store.database.run('DELETE FROM sightings WHERE roll = ?', roll)
    for (const item of changed) {
      if (item.isForgotten) store.database.run('UPDATE items SET is_forgotten = 1 WHERE num = ?', item.num)
    }
    return [{ event: 'roll-forgotten', detail: { roll } }]
  })
  catalogue.put(changed)
}

function withoutRoll(item: CatalogueItem, roll: RollId): readonly CatalogueItem[] {
  if (item.isForgotten) return []
  const copies = item.copies.filter((copy) => copy.roll !== roll)
  const isOrphan = copies.length === 0 && item.roll === roll
  if (copies.length === item.copies.length && !isOrphan) return []
  const audit = { ...item.audit, paths: copies.map((copy) => copy.path) }
  return [{ ...item, copies, isForgotten: copies.length === 0, audit }]
}
