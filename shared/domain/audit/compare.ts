import { audit } from './audit'
import type { Audit } from './audit'
import type { Totals } from './document'
import type { ItemId } from '../item/ids'
import type { ClauseId } from '../policy/clause-values'
import { withClause } from '../policy/pack'
import type { Clauses } from '../policy/pack'
import type { Outcome } from '../policy/verdict'

export interface ItemChange {
  readonly id: ItemId
  readonly before: Outcome
  readonly after: Outcome
  /** The clause that decides afterwards. */
  readonly clause: string | null
}

/** What differs between two audits of one roll. */
export interface Comparison extends LearnedChange {
  readonly before: { readonly policy: string; readonly version: string; readonly totals: Totals }
  readonly after: { readonly policy: string; readonly version: string; readonly totals: Totals }
  /** In the order of the roll. */
  readonly items: readonly ItemChange[]
}

/** What differs in what is learned and made. */
export interface LearnedChange {
  readonly inferences: SetChange
  readonly suggestions: SetChange
  /** Inferences whose standing differs. */
  readonly standings: readonly { readonly id: string; readonly before: string; readonly after: string }[]
}

/** By id: what is there only before, and only after. */
export interface SetChange {
  readonly gone: readonly string[]
  readonly added: readonly string[]
}

/** Compares two audits item by item, in totals, and in what is learned and made; both must be of the same items. */
export function compareAudits(before: Audit, after: Audit): Comparison {
  return {
    before: { policy: before.pack.id, version: before.pack.version, totals: before.totals },
    after: { policy: after.pack.id, version: after.pack.version, totals: after.totals },
    items: itemChanges(before, after),
    ...compareLearned(before, after),
  }
}

/** The same without a look at every item, whose reasons have to be worked out one by one. */
export function compareLearned(before: Audit, after: Audit): LearnedChange {
  const [learnedBefore, learnedAfter] = [before.learned(), after.learned()]
  const standingBefore = new Map(learnedBefore.inferences.map((one) => [one.id, one.standing]))
  return {
    inferences: setChange(learnedBefore.inferences, learnedAfter.inferences),
    suggestions: setChange(learnedBefore.suggestions, learnedAfter.suggestions),
    standings: learnedAfter.inferences.flatMap((one) => {
      const standing = standingBefore.get(one.id)
      if (standing === undefined || standing === one.standing) return []
      return [{ id: one.id, before: standing, after: one.standing }]
    }),
  }
}

/** What one changed clause would change. */
export function whatIf<Id extends ClauseId>(before: Audit, id: Id, clause: Clauses[Id]): Comparison {
  const pack = withClause(before.pack, id, clause)
  return compareAudits(before, audit(before.items, pack, before.circumstances, before))
}

function itemChanges(before: Audit, after: Audit): readonly ItemChange[] {
  return before.items.flatMap((item, position): readonly ItemChange[] => {
    const place = after.items[position] === item ? position : after.positionOf(item.id)
    if (place === null) return []
    const [was, is] = [before.outcomeAt(position), after.outcomeAt(place)]
    if (was === is) return []
    return [
      { id: item.id, before: was, after: is, clause: after.verdictAt(place).clauses[0]?.clause ?? null },
    ]
  })
}

/** By id. */
export function setChange(
  before: readonly { readonly id: string }[],
  after: readonly { readonly id: string }[],
): SetChange {
  const [was, is] = [new Set(before.map(({ id }) => id)), new Set(after.map(({ id }) => id))]
  return { gone: [...was].filter((id) => !is.has(id)), added: [...is].filter((id) => !was.has(id)) }
}
