import type { Audit } from '../../../shared/domain/audit/audit'
import { searchText } from './search-text'

/** Items looked at between two questions. */
const stretch = 1_000

/** Makes, a stretch at a time, what the first search or the names of towns would otherwise have to wait for. */
export function* prepareItems({ items, circumstances }: Audit): Generator<undefined, void> {
  for (const [at, item] of items.entries()) {
    searchText(item, circumstances.gazetteer ?? null)
    if (at % stretch === stretch - 1) yield
  }
}
