import type { Audit } from '../../../shared/domain/audit/audit'
import { StoredFacts } from '../catalogue/stored-facts'
import { searchColumn } from './item-columns'
import { searchText } from './search-text'

/** Items looked at between two questions. */
const stretch = 1_000

/** Reads, a stretch at a time, what of the pixels will be learned from: one inference would otherwise read it all at once. */
export function* readAhead({ items }: Audit): Generator<undefined, void> {
  for (const [at, { facts }] of items.entries()) {
    if (facts instanceof StoredFacts) facts.looks()
    if (at % stretch === stretch - 1) yield
  }
}

/** Makes, a stretch at a time, what the first search or the names of towns would otherwise have to wait for. */
export function* prepareItems({ items, circumstances }: Audit): Generator<undefined, void> {
  for (const [at, item] of items.entries()) {
    searchText(item, circumstances.gazetteer ?? null)
    if (at % stretch === stretch - 1) yield
  }
  searchColumn(items, circumstances.gazetteer ?? null)
}
