import type { PolicyPack } from '../policy/pack'
import { truthOf } from '../policy/reading'
import type { Truth } from '../policy/reading'
import type { ClauseId } from '../policy/clause-values'

/** What the user does with a suggestion. */
export type SuggestionAct = 'nothing' | 'edit' | 'share'

/** What an act would change; it is told, and nothing happens. */
export interface Consequence {
  readonly act: SuggestionAct
  readonly visibleTo: 'only-you' | 'whom-you-choose' | 'unknown'
  /** Whether the photos in it may be used to train models then. */
  readonly training: 'would' | 'could' | 'would-not'
  readonly clauses: readonly ClauseId[]
}

export const suggestionActs: readonly SuggestionAct[] = ['nothing', 'edit', 'share']

/** The consequences of an act under a pack, which differ by its version. */
export function consequenceOf(pack: PolicyPack, act: SuggestionAct): Consequence {
  return {
    act,
    visibleTo: act === 'share' ? 'whom-you-choose' : visibleTo(pack),
    training: trainingBy[trainingTruth(pack, act)],
    clauses: ['use.training', 'suggest.visibility'],
  }
}

export const visibleTo = (pack: PolicyPack): 'only-you' | 'unknown' =>
  truthOf(pack.clauses['suggest.visibility'], (who) => who === 'only-you') === 'yes' ? 'only-you' : 'unknown'

const trainingBy = { yes: 'would', open: 'could', no: 'would-not' } as const

function trainingTruth(pack: PolicyPack, act: SuggestionAct): Truth {
  const clause = pack.clauses['use.training']
  // "Not in this test" says nothing of what comes after the test.
  if (truthOf(clause, (use) => use === 'not-in-test') !== 'no') return 'open'
  return truthOf(clause, (use) => {
    if (use === 'always') return true
    if (use === 'edited-or-shared') return act !== 'nothing'
    return use === 'shared' && act === 'share'
  })
}
