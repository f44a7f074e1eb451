import { isItemId } from '../../../shared/domain/item/ids'
import { isEventKind, refusedField } from '../../../shared/domain/ledger/event'
import type { EventDetail } from '../../../shared/domain/ledger/event'
import { WireError } from '../../../shared/ipc/wire'
import type { Context } from './context'

/**
 * Writes a line about the app. `item`, given as an id, becomes a commitment; a field that the event may not hold is left
 * out, since a published line with a word too many is worse than one with a field too few.
 */
export function note(
  { store, catalogue, clock }: Context,
  { event, detail }: { readonly event: string; readonly detail: EventDetail },
): null {
  if (!isEventKind(event)) throw new WireError({ code: 'invalid-input', detail: `no event ${event}` })
  const { item: named, ...rest } = detail
  const known = typeof named === 'string' && isItemId(named) ? catalogue.item(named) : undefined
  const about = known === undefined ? {} : { item: { num: known.num, id: known.id } }
  const allowed = Object.entries(rest).filter(
    ([field, value]) => refusedField(event, { [field]: value }) === null,
  )
  store.ledger.act(clock(), () => [{ event, detail: Object.fromEntries(allowed), ...about }])
  return null
}
