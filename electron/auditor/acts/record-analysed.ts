import type { ItemId } from '../../../shared/domain/item/ids'
import type { Instant } from '../../../shared/domain/item/instant'
import type { Analysed } from '../../../shared/ipc/auditor-feed'
import { WireError } from '../../../shared/ipc/wire'
import type { CatalogueItem } from '../catalogue/catalogue'
import { writePersons } from '../catalogue/load-catalogue'
import type { Context } from './context'
import type { NewEntry } from '../ledger/append'
import { StoredFacts } from '../catalogue/stored-facts'
import { takeKeptFaces } from '../store/kept-people'
import { embeddingName, sealBytes } from '../store/sealed'
import type { Store } from '../store/open-store'
import { writeFacts } from '../store/facts-tables'
import { writeThumbnail } from '../store/thumbnails'

/** Takes facts and all that came with them, a batch in one transaction; facts of an older analysis are replaced. */
export function recordAnalysed(
  { store, catalogue, shelf, people }: Pick<Context, 'store' | 'catalogue' | 'shelf' | 'people'>,
  analysed: readonly Analysed[],
  now: Instant,
): void {
  const changed = new Map<ItemId, CatalogueItem>()
  store.ledger.act(now, () =>
    analysed.map((one) => {
      const item = catalogue.item(one.item)
      if (item === undefined) throw new WireError({ code: 'not-found', detail: one.item })
      const { facts: former } = item.audit
      if (former instanceof StoredFacts) former.keep()
      const json = JSON.stringify(one.facts)
      const kept = takeKeptFaces(store.database, item.id)
      const persons = people.assign(one.facts.pixels?.faces ?? [], one.descriptors, kept)
      const known = changed.get(item.id) ?? item
      const hasThumbnail = one.thumbnail !== null || item.hasThumbnail
      const row = {
        item: item.num,
        analysis: one.analysis,
        hasThumbnail,
        persons: writePersons(persons),
        json,
      }
      const facts = new StoredFacts(item.num, writeFacts(store.database, { ...row, facts: one.facts }), shelf)
      writeDerived(store, item.num, one)
      changed.set(item.id, {
        ...known,
        analysis: one.analysis,
        hasThumbnail,
        audit: { ...known.audit, facts, persons },
      })
      return entryFor(item, one, json)
    }),
  )
  for (const one of analysed) shelf.replaced(changed.get(one.item)?.num ?? 0, one.facts)
  catalogue.put([...changed.values()])
}

function entryFor({ num, id }: CatalogueItem, one: Analysed, body: string): NewEntry {
  const item = { num, id }
  const { problem } = one.facts
  return problem === null
    ? { event: 'item-analysed', detail: { analysis: one.analysis }, item, body }
    : { event: 'item-set-aside', detail: { analysis: one.analysis, problem: problem.code }, item, body }
}

/** Thumbnail and sealed descriptors, which facts are read without. */
function writeDerived({ database, embeddingsKey }: Store, item: number, one: Analysed): void {
  if (one.thumbnail !== null) writeThumbnail(database, item, one.thumbnail)
  database.run('DELETE FROM embeddings WHERE item = ?', item)
  for (const [position, descriptor] of one.descriptors.entries()) {
    const bytes = new Uint8Array(descriptor.buffer, descriptor.byteOffset, descriptor.byteLength)
    const sealed = sealBytes(bytes, embeddingsKey, embeddingName(item, position))
    database.run('INSERT INTO embeddings VALUES (?, ?, ?)', item, position, sealed)
  }
}
