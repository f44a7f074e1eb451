import type { ItemId } from '../../../shared/domain/item/ids'
import type { SensitiveView } from '../../../shared/ipc/auditor'
import { WireError } from '../../../shared/ipc/wire'
import type { Context } from './context'

/** Records that something covered was looked at: its kind, and a commitment to the photo where it is one. Throws `not-found`. */
export function recordView(
  { store, catalogue, clock }: Context,
  { kind, item }: { readonly kind: SensitiveView; readonly item: ItemId | null },
): null {
  const known = item === null ? undefined : catalogue.item(item)
  if (item !== null && known === undefined) throw new WireError({ code: 'not-found', detail: item })
  const about = known === undefined ? {} : { item: { num: known.num, id: known.id } }
  store.ledger.act(clock(), () => [{ event: 'sensitive-viewed', detail: { kind }, ...about }])
  return null
}
