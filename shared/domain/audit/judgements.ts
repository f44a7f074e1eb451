import type { AuditItem, Circumstances } from './input'
import type { ItemId } from '../item/ids'
import { reliableRange } from '../policy/chosen-by-time'
import type { Terms } from '../policy/terms'
import { goneAtOf, verdictClasses } from '../policy/verdict-classes'
import type { ItemAnswers } from '../policy/verdict-classes'
import type { Profiles } from './profiles'
import { themesAroundAt } from './surroundings'
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

/** Judges every item under the same terms. */
export function judgeAll(terms: Terms, known: Profiles, circumstances: Circumstances): Judgements {
  const { items, profiles } = known
  const { selected } = circumstances
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
  for (let position = 0; position < items.length; position += 1) {
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

/** What an item may show itself; only where that decides nothing is the roll around it asked. */
function possibleThemes({ olderThemes }: Terms, known: Profiles, position: number): number {
  const own = possibleThemesAt(known, position)
  return (own & olderThemes) !== 0 ? own : own | themesAroundAt(known, position)
}

const isAmong = (selected: ReadonlySet<ItemId>, item: AuditItem | undefined): boolean =>
  item !== undefined && selected.has(item.id)
