import type { ItemId, RollId } from '../../../shared/domain/item/ids'
import type { Instant } from '../../../shared/domain/item/instant'
import type { Sighting } from '../../../shared/ipc/auditor-feed'
import type { Catalogue, CatalogueItem } from '../catalogue/catalogue'
import { unreadFacts } from '../catalogue/unread-facts'
import type { NewEntry } from '../ledger/append'
import type { Database } from '../store/database'
import type { Store } from '../store/open-store'

export interface SightingBatch {
  readonly roll: RollId
  readonly seen: readonly Sighting[]
  readonly gone: readonly string[]
}

/** Records what a reconciliation saw. An item is its bytes: a path that moves, comes back or is copied keeps it. */
export function recordSightings(
  { store, catalogue }: { readonly store: Store; readonly catalogue: Catalogue },
  batch: SightingBatch,
  now: Instant,
): void {
  const changed = new Map<ItemId, CatalogueItem>()
  store.ledger.act(now, () => {
    const entries: NewEntry[] = []
    for (const path of batch.gone) dropCopy(path)
    for (const sighting of batch.seen) {
      const entry = addCopy(sighting)
      if (entry !== null) entries.push(entry)
    }
    // Only at the end: a move is one path gone and another seen, and must not read as a deletion.
    for (const item of changed.values()) {
      if (item.copies.length > 0 || item.audit.goneAt !== null) continue
      store.database.run('UPDATE items SET gone_at = ? WHERE num = ?', now, item.num)
      changed.set(item.id, { ...item, audit: { ...item.audit, goneAt: now } })
      entries.push(entryAbout('item-gone', item, batch.roll))
    }
    return entries
  })
  catalogue.put([...changed.values()])

  function present(id: ItemId): CatalogueItem | undefined {
    return changed.get(id) ?? catalogue.item(id)
  }
  function dropCopy(path: string): void {
    const id = itemAt(store.database, batch.roll, path)
    const item = id === null ? undefined : present(id)
    if (item === undefined) return
    store.database.run('DELETE FROM sightings WHERE roll = ? AND path = ?', batch.roll, path)
    const copies = item.copies.filter((copy) => copy.roll !== batch.roll || copy.path !== path)
    changed.set(item.id, {
      ...item,
      copies,
      audit: { ...item.audit, paths: copies.map((copy) => copy.path) },
    })
  }
  function addCopy(sighting: Sighting): NewEntry | null {
    const former = itemAt(store.database, batch.roll, sighting.path)
    if (former !== null && former !== sighting.item) dropCopy(sighting.path)
    const known = present(sighting.item)
    const item = known ?? newItem(store.database, sighting, { roll: batch.roll, now })
    const returned = known !== undefined && (known.isForgotten || known.audit.goneAt !== null)
    if (returned) {
      store.database.run(
        'UPDATE items SET gone_at = NULL, is_forgotten = 0, roll = ? WHERE num = ?',
        batch.roll,
        item.num,
      )
    }
    writeSighting(store.database, batch.roll, { sighting, item: item.num })
    changed.set(item.id, withCopy(item, { roll: batch.roll, path: sighting.path }))
    if (known === undefined) return entryAbout('item-found', item, batch.roll)
    return returned ? entryAbout('item-returned', item, batch.roll) : null
  }
}

const entryAbout = (
  event: 'item-found' | 'item-gone' | 'item-returned',
  { num, id }: CatalogueItem,
  roll: RollId,
): NewEntry => ({ event, detail: { roll }, item: { num, id } })

function withCopy(item: CatalogueItem, added: CatalogueItem['copies'][number]): CatalogueItem {
  const others = item.copies.filter((copy) => copy.roll !== added.roll || copy.path !== added.path)
  const copies = [...others, added].sort((one, other) => (one.path < other.path ? -1 : 1))
  const paths = copies.map((copy) => copy.path)
  return {
    ...item,
    roll: added.roll,
    copies,
    isForgotten: false,
    audit: { ...item.audit, paths, goneAt: null },
  }
}

function newItem(
  database: Database,
  sighting: Sighting,
  { roll, now }: { readonly roll: RollId; readonly now: Instant },
): CatalogueItem {
  database.run('INSERT INTO items (id, roll, found_at) VALUES (?, ?, ?)', sighting.item, roll, now)
  const num = database.get<{ num: number }>('SELECT last_insert_rowid() AS num')?.num ?? 0
  const facts = unreadFacts(sighting.bytes)
  return {
    num,
    id: sighting.item,
    roll,
    copies: [],
    analysis: null,
    hasThumbnail: false,
    isForgotten: false,
    audit: { id: sighting.item, paths: [], facts, persons: [], goneAt: null },
  }
}

const itemAt = (database: Database, roll: RollId, path: string): ItemId | null =>
  database.get<{ id: ItemId }>(
    'SELECT items.id FROM sightings JOIN items ON items.num = sightings.item WHERE sightings.roll = ? AND path = ?',
    roll,
    path,
  )?.id ?? null

function writeSighting(
  database: Database,
  roll: RollId,
  { sighting, item }: { readonly sighting: Sighting; readonly item: number },
): void {
  database.run(
    'INSERT OR REPLACE INTO sightings VALUES (?, ?, ?, ?, ?, ?)',
    roll,
    sighting.path,
    sighting.bytes,
    sighting.modifiedNs,
    sighting.inode,
    item,
  )
}
