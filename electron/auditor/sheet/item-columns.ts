import type { AuditItem } from '../../../shared/domain/item/audit-item'
import type { Gazetteer } from '../../../shared/domain/inference/places/gazetteer'
import { searchText } from './search-text'
import { isTownKnown, townOf } from './town-of'

type Items = readonly AuditItem[]

/** What every sheet asks of every item, by position: read once a list of items, since a hundred thousand items are asked often. */
export interface SheetColumns {
  /** Local dates, `2025-06-12`. */
  readonly dates: readonly (string | null)[]
  /** 1 where the item could not be checked. */
  readonly unchecked: Uint8Array
}

export const sheetColumns = keptFor((items: Items): SheetColumns => ({
  dates: items.map(({ facts }) => facts.metadata.taken?.local.slice(0, 10) ?? null),
  unchecked: Uint8Array.from(items, ({ facts }) => Number(facts.problem !== null)),
}))

/** No question waits for more names of towns than this: the rest is looked up in the background, and the window asks again. */
const mostLookedUp = 2_000

export interface TownColumn {
  /** Null where an item has no place, no town is near, or nobody has looked yet. */
  readonly towns: readonly (string | null)[]
  readonly isWhole: boolean
}

export function townColumn(items: Items, gazetteer: Gazetteer): TownColumn {
  const before = wholeColumns.get(items)
  if (before !== undefined) return before
  let lookedUp = 0
  const towns = items.map((item) => {
    if (!isTownKnown(item) && ++lookedUp > mostLookedUp) return null
    return townOf(item, gazetteer)?.town ?? null
  })
  const column = { towns, isWhole: lookedUp <= mostLookedUp }
  if (column.isWhole) wholeColumns.set(items, column)
  return column
}

const wholeColumns = new WeakMap<Items, TownColumn>()

/** See `searchText`. */
export function searchColumn(items: Items, gazetteer: Gazetteer | null): readonly string[] {
  const texts = searchTexts.get(items) ?? items.map((item) => searchText(item, gazetteer))
  searchTexts.set(items, texts)
  return texts
}

const searchTexts = new WeakMap<Items, readonly string[]>()

function keptFor<Made>(make: (items: Items) => Made): (items: Items) => Made {
  const kept = new WeakMap<Items, Made>()
  return (items) => {
    const made = kept.get(items) ?? make(items)
    kept.set(items, made)
    return made
  }
}
