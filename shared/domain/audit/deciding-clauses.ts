import type { Inside } from './audit'
import { positionsIn } from './positions'
import type { AuditItem } from './input'
import type { ItemId } from '../item/ids'
import { derivation } from '../policy/derivation'
import type { Wording } from '../policy/derivation'
import { wouldNot } from '../policy/judge'

/** The clauses that keep some of the items, in order of name; items judged alike are asked once. */
export function decidingClauses(
  wording: Wording,
  { judgements, matches }: Pick<Inside, 'judgements' | 'matches'>,
  items: readonly AuditItem[],
): (ids: readonly ItemId[]) => readonly string[] {
  const first = new Map<number, string | null>()
  const clauseAt = (item: AuditItem, effects: number): string | null => {
    const known = first.get(effects)
    if (known !== undefined) return known
    const clause = derivation(wording, { item, effects, outcome: 'would-not' })[0]?.clause ?? null
    first.set(effects, clause)
    return clause
  }
  return (ids) => {
    const found = new Set<string>()
    for (const id of ids) {
      const position = positionsIn(items).get(id) ?? -1
      const item = items[position]
      const isKept = judgements.outcomes[position] === wouldNot && matches.revokedBy[position] === -1
      const clause = item === undefined || !isKept ? null : clauseAt(item, judgements.effects[position] ?? 0)
      if (clause !== null) found.add(clause)
    }
    return [...found].sort()
  }
}
