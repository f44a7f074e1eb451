import type { AuditItem, Circumstances } from './input'
import type { ItemId } from '../item/ids'
import { reliableRange } from '../policy/chosen-by-time'
import type { Terms } from '../policy/terms'
import { goneAtOf, verdictClasses } from '../policy/verdict-classes'
import type { ItemAnswers } from '../policy/verdict-classes'
import type { Profiles } from './profiles'
import { copyEnds, sharedEnds } from '../item/shared-ends'
import type { SharedEnds } from '../item/shared-ends'
import { isSameAround, themesAroundAt } from './surroundings'
import { possibleThemesAt } from './theme-bits'

/** What was decided about each item, by position, in flat arrays: 100,000 verdicts are judged in milliseconds. */
export interface Judgements {
  /** 0 would, 1 could, 2 would-not; revocations are kept apart. */
  readonly outcomes: Uint8Array
  readonly effects: Int32Array
  /** First instant at which each may leave; NaN when it would not, or nobody can tell. */
  readonly earliestLeaves: Float64Array
  /** By when each has left under every reading; Infinity unless it would. */
  readonly latestLeaves: Float64Array
}

/** Judges every item under the same terms; `before` only saves work, and was judged under these terms too. */
export function judgeAll(
  terms: Terms,
  known: Profiles,
  { selected, before }: { readonly selected: Circumstances['selected']; readonly before: Judged | null },
): Judgements {
  const { items, profiles } = known
  const answers: ItemAnswers = {
    goneAt: (position) => items[position]?.goneAt ?? Infinity,
    isSelected: (position) => selected === null || isAmong(selected, items[position]),
    possibleThemes: (position) => possibleThemes(terms, known, position),
  }
  const judgeClass = verdictClasses(terms, answers)
  const judgements: Judgements = {
    outcomes: new Uint8Array(items.length),
    effects: new Int32Array(items.length),
    earliestLeaves: new Float64Array(items.length),
    latestLeaves: new Float64Array(items.length),
  }
  const { head, tail } = carryOver(before, known, judgements)
  for (let position = head; position < items.length - tail; position += 1) {
    const profile = profiles[position]
    if (profile === undefined) continue
    const judged = judgeClass(profile, position)
    judgements.outcomes[position] = judged.outcome
    judgements.effects[position] = judged.effects
    const range = reliableRange(profile, terms.asOf, goneAtOf(profile, answers, position))
    judgements.earliestLeaves[position] = Math.max(judged.mayLeaveFrom, range.earliest)
    judgements.latestLeaves[position] = Math.max(judged.surelyLeavesFrom, Math.min(range.latest, terms.asOf))
  }
  return judgements
}

/** What was judged before, of a roll of which most may be the same. */
export interface Judged {
  readonly known: Profiles
  readonly judgements: Judgements
}

/** Copies the verdicts of what did not change, unless the roll around it says something else now. */
function carryOver(before: Judged | null, known: Profiles, into: Judgements): SharedEnds {
  if (before === null || !isSameAround(before.known, known)) return { head: 0, tail: 0 }
  const ends = sharedEnds(before.known.items, known.items)
  copyEnds(before.judgements.outcomes, into.outcomes, ends)
  copyEnds(before.judgements.effects, into.effects, ends)
  copyEnds(before.judgements.earliestLeaves, into.earliestLeaves, ends)
  copyEnds(before.judgements.latestLeaves, into.latestLeaves, ends)
  return ends
}

/** What an item may show itself; only where that decides nothing is the roll around it asked. */
function possibleThemes({ olderThemes }: Terms, known: Profiles, position: number): number {
  const own = possibleThemesAt(known, position)
  return (own & olderThemes) !== 0 ? own : own | themesAroundAt(known, position)
}

const isAmong = (selected: ReadonlySet<ItemId>, item: AuditItem | undefined): boolean =>
  item !== undefined && selected.has(item.id)
