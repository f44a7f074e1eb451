import type { ItemId, RollId } from '../../../shared/domain/item/ids'
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

type SightingRow = readonly [path: string, bytes: number, modifiedNs: string, inode: string, item: ItemId]

/** Rows come joined into one text, as in `loadCatalogue`. */
export function readSightings(
  database: Database,
  roll: RollId,
  page: { readonly after: string; readonly limit: number } = { after: '', limit: -1 },
): readonly Sighting[] {
  const row = database.get<{ joined: string }>(
    `SELECT json_group_array(json_array(path, bytes, modified_ns, inode, id)) AS joined
     FROM (SELECT path, bytes, modified_ns, inode, items.id FROM sightings
       JOIN items ON items.num = sightings.item WHERE sightings.roll = ? AND path > ? ORDER BY path LIMIT ?)`,
    roll,
    page.after,
    page.limit,
  )
  return (JSON.parse(row?.joined ?? '[]') as readonly SightingRow[]).map(
    ([path, bytes, modifiedNs, inode, item]) => ({ path, bytes, modifiedNs, inode, item }),
  )
}

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
