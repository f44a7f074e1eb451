import type { ItemId, RollId } from '../../../shared/domain/item/ids'
import type { Catalogue } from '../catalogue/catalogue'

export interface Awaiting {
  readonly item: ItemId
  readonly roll: RollId
  readonly path: string
}

/** Items that are here and whose facts are missing or of another analysis, newest taken (else found last) first. */
export function awaitingOf(
  catalogue: Catalogue,
  { analysis, limit }: { readonly analysis: string; readonly limit: number },
): readonly Awaiting[] {
  return [...catalogue.items()]
    .filter((item) => item.analysis !== analysis && item.copies.length > 0)
    .map((item) => ({ item, taken: item.audit.facts.metadata.taken?.local ?? '9999' }))
    .sort((one, other) =>
      one.taken < other.taken ? 1 : one.taken > other.taken ? -1 : other.item.num - one.item.num,
    )
    .slice(0, limit)
    .flatMap(({ item }) => item.copies.slice(0, 1).map(({ roll, path }) => ({ item: item.id, roll, path })))
}
