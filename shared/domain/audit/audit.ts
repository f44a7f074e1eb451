import { auditedItem } from './audited-item'
import { decidingClauses } from './deciding-clauses'
import type { Assumption, AuditedItem, Totals } from './document'
import type { AuditItem, Circumstances } from './input'
import { strengthsOf, themesOf } from './item-themes'
import { judgeAll } from './judgements'
import type { Judgements } from './judgements'
import { profilesOf } from './profiles'
import type { Profiles } from './profiles'
import { inSteps } from '../inference/in-steps'
import { learning } from './learned'
import type { Learned } from './learned'
import { positionsIn } from './positions'
import { inCloud } from './presence'
import { aroundItem } from './surroundings'
import { timeOrderOf } from './time-order'
import type { TimeOrder } from './time-order'
import { totalsOf } from './totals'
import type { ItemId, ReceiptId } from '../item/ids'
import type { PolicyPack } from '../policy/pack'
import { removalBounds } from '../policy/removal'
import { regionAssumptions } from '../policy/region'
import { termsOf } from '../policy/terms'
import type { Terms } from '../policy/terms'
import type { Outcome, Verdict } from '../policy/verdict'
import { matchRevocations } from '../revocation/match'
import type { Matches } from '../revocation/match'
import type { Revocation } from '../revocation/revocation'
import { outcomeAt, verdictAt } from './verdict-at'

/**
 * What happens to a roll under one pack and one set of circumstances.
 *
 * Items keep the order they were given in; `position` is an index into it. What costs most (words, inferences,
 * suggestions) is made when it is first asked for, and only then.
 */
export interface Audit {
  readonly items: readonly AuditItem[]
  readonly pack: PolicyPack
  readonly circumstances: Circumstances
  /** The given region, or the assumed one. */
  readonly region: string
  readonly assumptions: readonly Assumption[]
  readonly totals: Totals
  readonly positionOf: (id: ItemId) => number | null
  readonly verdictAt: (position: number) => Verdict
  /** The verdict's outcome alone, at no cost. */
  readonly outcomeAt: (position: number) => Outcome
  readonly itemAt: (position: number) => AuditedItem
  /** The revocation that took the item out; null when none did. */
  readonly receiptAt: (position: number) => ReceiptId | null
  readonly learned: () => Learned
  /** A step on the way to what is learned; true once all of it is there. */
  readonly learnStep: () => boolean
  readonly isLearned: () => boolean
  /** The numbers behind it, for what is computed over whole rolls. */
  readonly inside: Inside
}

export interface Inside {
  readonly terms: Terms
  readonly known: Profiles
  readonly judgements: Judgements
  readonly matches: Matches
  readonly revocations: readonly Revocation[]
  /** The items in order of time, sorted once and then kept in order. */
  readonly order: () => TimeOrder
  /** What an audit that carries on from this one need not make again. */
  readonly carried: { order: TimeOrder | null }
}

/**
 * Audits a roll: a pure function of its arguments.
 *
 * `previous` only saves work: what an item's object, the pack and the circumstances leave unchanged is carried over, and
 * the result is the same to the byte without it.
 */
// eslint-disable-next-line max-params -- the fourth only carries work over from the audit before
export function audit(
  items: readonly AuditItem[],
  pack: PolicyPack,
  circumstances: Circumstances,
  previous?: Audit,
): Audit {
  const terms = termsOf(pack, circumstances)
  const known = profilesOf(items, previous?.inside.known ?? null)
  const judgements = judgeAll(terms, known, {
    selected: circumstances.selected,
    before:
      previous?.pack === pack && isSameSituation(previous.circumstances, circumstances)
        ? previous.inside
        : null,
  })
  const matches = matchesOf(items, circumstances, previous)
  const removal = removalBounds(pack)
  const presence = inCloud({ terms, known, judgements, matches, circumstances, removal })
  const carried = previous?.inside.carried ?? { order: null }
  const order = (): TimeOrder => (carried.order = timeOrderOf(items, carried.order))
  const { revocations } = circumstances
  const inside: Inside = { terms, known, judgements, matches, revocations, order, carried }
  const wording = {
    pack,
    situation: circumstances,
    terms,
    themesOf: (item: AuditItem) => ({
      scores: themesOf(item.facts),
      around: aroundItem(known, item),
    }),
  }
  const verdict = (position: number): Verdict => verdictAt(wording, inside, position)
  const learned = inSteps(() =>
    learning({
      pack,
      circumstances,
      order,
      inside,
      decidingClauses: decidingClauses(wording, inside, items),
    }),
  )
  return {
    items,
    pack,
    circumstances,
    region: terms.region,
    assumptions: regionAssumptions(pack, circumstances.region),
    totals: totalsOf(terms, known, { judgements, revokedBy: matches.revokedBy, presence }),
    positionOf: (id) => positionsIn(items).get(id) ?? null,
    verdictAt: verdict,
    outcomeAt: (position) => outcomeAt(inside, position),
    itemAt: (position) => auditedItem(itemOf(items, position), verdict(position)),
    receiptAt: (position) => revocations[matches.revokedBy[position] ?? -1]?.receipt ?? null,
    learned: learned.value,
    learnStep: learned.step,
    isLearned: learned.isMade,
    inside,
  }
}

const isSameSituation = (one: Circumstances, other: Circumstances): boolean =>
  one.asOf === other.asOf &&
  one.region === other.region &&
  one.selected === other.selected &&
  JSON.stringify(one.consent) === JSON.stringify(other.consent)

function matchesOf(items: readonly AuditItem[], circumstances: Circumstances, previous?: Audit): Matches {
  const { revocations } = circumstances
  if (previous?.items === items && previous.circumstances.revocations === revocations) {
    return previous.inside.matches
  }
  return matchRevocations(items, revocations, {
    themesOf: (item) => strengthsOf(item.facts),
    previous: previous?.inside.matches,
  })
}

function itemOf(items: readonly AuditItem[], position: number): AuditItem {
  const item = items[position]
  if (item === undefined) throw new RangeError(`no item at position ${String(position)}`)
  return item
}
