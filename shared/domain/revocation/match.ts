import type { AuditItem } from '../item/audit-item'
import type { ItemId } from '../item/ids'
import { copiesOf } from '../item/near-duplicate'
import type { Revocation, RevocationRule } from './revocation'
import { ruleMatcher } from './rule'
import type { ThemesOf } from './rule'

/** Which revocation took each item out: its place among the revocations, or -1; and whether only as a near-duplicate. */
export interface Matches {
  readonly revokedBy: Int32Array
  readonly nearDuplicates: Uint8Array
  /** What each rule catches by itself, kept so that the next audit looks at changed items only. */
  readonly hits: ReadonlyMap<string, Hits>
  readonly items: readonly AuditItem[]
}

/** Positions in order. */
export interface Hits {
  readonly own: readonly number[]
  readonly copies: readonly number[]
}

/** Applies the revocations that hold; where several catch an item, the first made counts. `previous` only saves work. */
export function matchRevocations(
  items: readonly AuditItem[],
  revocations: readonly Revocation[],
  { themesOf, previous }: { readonly themesOf: ThemesOf; readonly previous?: Matches | undefined },
): Matches {
  const revokedBy = new Int32Array(items.length).fill(-1)
  const nearDuplicates = new Uint8Array(items.length)
  const isAsked = previous !== undefined && previous.hits.size > 0 && revocations.length > 0
  const changed = isAsked ? changedBetween(previous.items, items) : null
  const hits = new Map(
    revocations
      .filter(({ restoredAt }) => restoredAt === null)
      .map(({ what }): readonly [string, Hits] => {
        const known = changed === null ? undefined : previous?.hits.get(keyOf(what))
        return known === undefined || changed === null
          ? [keyOf(what), hitsOf(what, items, themesOf)]
          : [keyOf(what), hitsAfter(known, { what, items, changed, themesOf })]
      }),
  )
  const inOrder = revocations.flatMap(({ what, restoredAt }, order) =>
    restoredAt === null ? [{ order, hit: hits.get(keyOf(what)) ?? nothing }] : [],
  )
  for (const { order, hit } of inOrder) {
    for (const position of hit.own) if (revokedBy[position] === -1) revokedBy[position] = order
  }
  // Near-duplicates last: an item caught by a rule of its own is no mere copy.
  for (const { order, hit } of inOrder) {
    for (const position of hit.copies) {
      if (revokedBy[position] !== -1) continue
      revokedBy[position] = order
      nearDuplicates[position] = 1
    }
  }
  return { revokedBy, nearDuplicates, hits, items }
}

/** Rules are read anew from the store each time: equal words are the same rule. */
const keyOf = (what: RevocationRule): string => JSON.stringify(what)
const nothing: Hits = { own: [], copies: [] }

function hitsOf(what: RevocationRule, items: readonly AuditItem[], themesOf: ThemesOf): Hits {
  const isMatch = ruleMatcher(what, themesOf)
  const isCopy = copyMatcher(what, items)
  return {
    own: positionsWhere(items, isMatch),
    copies: isCopy === null ? [] : positionsWhere(items, isCopy),
  }
}

/** The same rule's hits once some items are others; a copy's original among them means that all have to be asked. */
function hitsAfter(
  known: Hits,
  now: {
    readonly what: RevocationRule
    readonly items: readonly AuditItem[]
    readonly changed: readonly number[]
    readonly themesOf: ThemesOf
  },
): Hits {
  const { what, items, changed, themesOf } = now
  if (changed.length === 0) return known
  const targets = targetsOf(what)
  if (targets.size > 0 && changed.some((position) => targets.has((items[position] as AuditItem).id))) {
    return hitsOf(what, items, themesOf)
  }
  const isMatch = ruleMatcher(what, themesOf)
  const isCopy = copyMatcher(what, items)
  return {
    own: merged(known.own, { changed, items, isMatch }),
    copies: isCopy === null ? [] : merged(known.copies, { changed, items, isMatch: isCopy }),
  }
}

function merged(
  known: readonly number[],
  now: {
    readonly changed: readonly number[]
    readonly items: readonly AuditItem[]
    readonly isMatch: (item: AuditItem) => boolean
  },
): readonly number[] {
  const changed = new Set(now.changed)
  const kept = known.filter((position) => !changed.has(position))
  const added = now.changed.filter((position) => now.isMatch(now.items[position] as AuditItem))
  return added.length === 0 ? kept : [...kept, ...added].sort((one, other) => one - other)
}

/** Positions whose item is not the same object; null when items moved, so that no position means what it did. */
function changedBetween(before: readonly AuditItem[], items: readonly AuditItem[]): readonly number[] | null {
  if (before === items) return []
  if (items.length < before.length) return null
  const changed: number[] = []
  for (let position = 0; position < items.length; position += 1) {
    if (before[position] === items[position]) continue
    if (before[position] !== undefined && before[position]?.id !== items[position]?.id) return null
    changed.push(position)
  }
  return changed
}

/** The items that a rule names, and that near-duplicates follow. */
function targetsOf(what: RevocationRule): ReadonlySet<ItemId> {
  if ('item' in what) return new Set([what.item])
  return new Set('items' in what ? what.items : [])
}

/** Null for a rule that takes no near-duplicates along, or whose items are not here. */
function copyMatcher(
  what: RevocationRule,
  items: readonly AuditItem[],
): ((item: AuditItem) => boolean) | null {
  const targets = targetsOf(what)
  if (targets.size === 0) return null
  const tests = items.filter(({ id }) => targets.has(id)).map(copiesOf)
  if (tests.length === 0) return null
  return (item) => !targets.has(item.id) && tests.some((isCopy) => isCopy(item))
}

function positionsWhere(
  items: readonly AuditItem[],
  isWanted: (item: AuditItem) => boolean,
): readonly number[] {
  const positions: number[] = []
  items.forEach((item, position) => {
    if (isWanted(item)) positions.push(position)
  })
  return positions
}
