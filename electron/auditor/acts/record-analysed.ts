import type { ItemId, PersonId } from '../../../shared/domain/item/ids'
import type { Instant } from '../../../shared/domain/item/instant'
import type { Analysed } from '../../../shared/ipc/auditor-feed'
import { WireError } from '../../../shared/ipc/wire'
import type { Catalogue, CatalogueItem } from '../catalogue/catalogue'
import { writePersons } from '../catalogue/load-catalogue'
import type { NewEntry } from '../ledger/append'
import type { People } from '../catalogue/people'
import { takeKeptFaces } from '../store/kept-people'
import { embeddingName, sealBytes } from '../store/sealed'
import type { Store } from '../store/open-store'
import { writeThumbnail } from '../store/thumbnails'

/** Takes facts and all that came with them, a batch in one transaction; facts of an older analysis are replaced. */
export function recordAnalysed(
  {
    store,
    catalogue,
    people,
  }: { readonly store: Store; readonly catalogue: Catalogue; readonly people: People },
  analysed: readonly Analysed[],
  now: Instant,
): void {
  const changed = new Map<ItemId, CatalogueItem>()
  store.ledger.act(now, () =>
    analysed.map((one) => {
      const item = catalogue.item(one.item)
      if (item === undefined) throw new WireError({ code: 'not-found', detail: one.item })
      const json = JSON.stringify(one.facts)
      const persons = people.assign(
        one.facts.pixels?.faces ?? [],
        one.descriptors,
        takeKeptFaces(store.database, item.id),
      )
      const known = withFacts(changed.get(item.id) ?? item, one, persons)
      writeRow(store, { item: known, one, json })
      changed.set(item.id, known)
      return entryFor(item, one, json)
    }),
  )
  catalogue.put([...changed.values()])
}

function entryFor({ num, id }: CatalogueItem, one: Analysed, body: string): NewEntry {
  const item = { num, id }
  const { problem } = one.facts
  return problem === null
    ? { event: 'item-analysed', detail: { analysis: one.analysis }, item, body }
    : { event: 'item-set-aside', detail: { analysis: one.analysis, problem: problem.code }, item, body }
}

function withFacts(item: CatalogueItem, one: Analysed, persons: readonly (PersonId | null)[]): CatalogueItem {
  return {
    ...item,
    analysis: one.analysis,
    hasThumbnail: one.thumbnail !== null || item.hasThumbnail,
    audit: { ...item.audit, facts: one.facts, persons },
  }
}

function writeRow(
  { database, embeddingsKey }: Store,
  { item, one, json }: { readonly item: CatalogueItem; readonly one: Analysed; readonly json: string },
): void {
  database.run(
    'INSERT OR REPLACE INTO facts VALUES (?, ?, ?, ?, ?)',
    item.num,
    one.analysis,
    Number(item.hasThumbnail),
    json,
    writePersons(item.audit.persons),
  )
  if (one.thumbnail !== null) writeThumbnail(database, item.num, one.thumbnail)
  database.run('DELETE FROM embeddings WHERE item = ?', item.num)
  for (const [position, descriptor] of one.descriptors.entries()) {
    const bytes = new Uint8Array(descriptor.buffer, descriptor.byteOffset, descriptor.byteLength)
    const sealed = sealBytes(bytes, embeddingsKey, embeddingName(item.num, position))
    database.run('INSERT INTO embeddings VALUES (?, ?, ?)', item.num, position, sealed)
  }
}
