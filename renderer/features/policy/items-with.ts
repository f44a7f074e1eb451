import type { ItemId } from '../../../shared/domain/item/ids'
import type { Outcome } from '../../../shared/domain/policy/verdict'
import { client } from '../../app/client'

const pageLength = 1_000

/** All items with an outcome now, page by page. */
export async function itemsWith(outcome: Outcome): Promise<readonly ItemId[]> {
  const items: ItemId[] = []
  for (;;) {
    const page = await client.framePage({
      filter: { outcomes: [outcome] },
      order: 'taken',
      offset: items.length,
      limit: pageLength,
    })
    items.push(...page.frames.map(({ id }) => id))
    if (page.frames.length < pageLength) return items
  }
}
