import type { Audit } from './audit'
import type { ItemId } from '../item/ids'
import { effectOf } from '../policy/effect-code'

/**
 * The items that must be looked at to find the older ones that show a theme: whoever uses old photos of weddings has to search
 * every old photo for one. None where the pack uses no theme, or is never on.
 */
export function lookedThrough({ items, inside }: Pick<Audit, 'items' | 'inside'>): readonly ItemId[] {
  const { terms, judgements } = inside
  if (terms.olderThemes === 0) return []
  return items.filter((_, position) => isSearched(judgements.effects[position] ?? 0)).map(({ id }) => id)
}

const isSearched = (effects: number): boolean =>
  effectOf(effects, 'older') !== 'silent' &&
  effectOf(effects, 'region') !== 'excludes' &&
  effectOf(effects, 'consent') !== 'excludes'
