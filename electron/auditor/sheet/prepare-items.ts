import type { Audit } from '../../../shared/domain/audit/audit'
import { searchText } from './search-text'
import { townOf } from './town-of'

/** Items looked at between two questions. */
const stretch = 1_000

/** Makes, a stretch at a time, what the first search or the names of towns would otherwise have to wait for. */
export function* prepareItems({ items, circumstances }: Audit): Generator<undefined, void> {
  const { gazetteer } = circumstances
  for (const [at, item] of items.entries()) {
    searchText(item)
    if (gazetteer !== undefined && gazetteer !== null) townOf(item, gazetteer)
    if (at % stretch === stretch - 1) yield
  }
}
