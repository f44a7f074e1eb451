import type { AuditItem } from '../item/audit-item'
import type { ItemId } from '../item/ids'
import type { Teller } from './teller'

export interface SmallestSet {
  /** In the order of the teller's field. */
  readonly items: readonly AuditItem[]
  readonly isMinimal: boolean
  readonly isSmallest: boolean
}

/** Items looked at, each at the teller's price, before the search for members that are not needed is given up. */
const mostLookedAt = 2_000_000

type Group = readonly AuditItem[]

/**
 * The fewest items without which the teller no longer tells its inference.
 *
 * Everything that shows it is gathered first. Then the occasions with the most photos are put back as long as it stays hidden,
 * and each that is left out is tried once more by itself: what can be put back was not needed.
 */
export function smallestSet(teller: Teller): SmallestSet {
  const { pool, wasWidened } = everythingThatShowsIt(teller)
  const search = searchIn(teller, pool)
  const groups = groupsOf(teller, pool)
  const first = mostThatCanStay(groups, search)
  const isCount = teller.isCount && !wasWidened
  const stays = isCount ? first : putBack(groups, first, search)
  const kept = new Set(stays.flat().map(({ id }) => id))
  return {
    items: teller.field.filter(({ id }) => pool.has(id) && !kept.has(id)),
    isMinimal: !search.isExhausted(),
    isSmallest: isCount && !search.isExhausted(),
  }
}

/** Without all of these it is not told. Other items may tell it once the first are gone. */
function everythingThatShowsIt({ inference, field, tell, isSubject }: Teller): {
  readonly pool: ReadonlySet<ItemId>
  readonly wasWidened: boolean
} {
  const pool = new Set(inference.items)
  for (let round = 0; ; round += 1) {
    const rest = field.filter(({ id }) => !pool.has(id))
    const more = tell(rest).filter((one) => isSubject(one, pool))
    if (more.length === 0) return { pool, wasWidened: round > 0 }
    for (const { items } of more) for (const id of items) pool.add(id)
  }
}

interface Search {
  readonly isHiddenWith: (kept: readonly Group[]) => boolean
  readonly isExhausted: () => boolean
}

function searchIn({ field, tell, isSubject, price }: Teller, pool: ReadonlySet<ItemId>): Search {
  let looked = 0
  return {
    isHiddenWith: (kept) => {
      const back = new Set(kept.flat().map(({ id }) => id))
      const items = field.filter(({ id }) => !pool.has(id) || back.has(id))
      looked += items.length * price
      return !tell(items).some((one) => isSubject(one, pool))
    },
    isExhausted: () => looked > mostLookedAt,
  }
}

/** By occasion, those with the most photos first: they are the ones worth keeping. */
function groupsOf({ field, occasionOf }: Teller, pool: ReadonlySet<ItemId>): readonly Group[] {
  const groups = new Map<number | string, AuditItem[]>()
  for (const item of field) {
    if (!pool.has(item.id)) continue
    const key = occasionOf(item)
    const others = groups.get(key)
    if (others === undefined) groups.set(key, [item])
    else others.push(item)
  }
  return [...groups.values()].sort((one, other) => other.length - one.length)
}

/** The longest run of groups from the first that can be put back: by doubling, since it is mostly short, then by halving. */
function mostThatCanStay(groups: readonly Group[], { isHiddenWith, isExhausted }: Search): readonly Group[] {
  const isHidden = (count: number): boolean => isHiddenWith(groups.slice(0, count))
  let least = 0
  let next = 1
  while (next <= groups.length && !isExhausted() && isHidden(next)) {
    least = next
    next *= 2
  }
  let most = Math.min(groups.length, next - 1)
  while (least < most && !isExhausted()) {
    const middle = Math.ceil((least + most) / 2)
    if (isHidden(middle)) least = middle
    else most = middle - 1
  }
  return groups.slice(0, least)
}

/** Tries every group that is left out, then every item of those that stay out. */
function putBack(
  groups: readonly Group[],
  first: readonly Group[],
  { isHiddenWith, isExhausted }: Search,
): readonly Group[] {
  const stays = [...first]
  const out: Group[] = []
  for (const group of groups.slice(first.length)) {
    if (isExhausted()) return stays
    if (isHiddenWith([...stays, group])) stays.push(group)
    else out.push(group)
  }
  for (const item of out.filter(({ length }) => length > 1).flat()) {
    if (isExhausted()) return stays
    if (isHiddenWith([...stays, [item]])) stays.push([item])
  }
  return stays
}
