import { clauseIds } from './clause-values'
import type { ClauseId } from './clause-values'
import type { Clause, PolicyPack } from './pack'
import { wordsOf } from './reading'

/** One clause that two packs do not state alike, each in few words and in a sentence. */
export interface ClauseDifference {
  readonly clause: ClauseId
  readonly before: StatedClause
  readonly after: StatedClause
}

export interface StatedClause {
  readonly words: string
  readonly says: string
  readonly certainty: string
  readonly sources: readonly string[]
}

/** The clauses whose values differ; the same value in other words is no difference. */
export const differingClauses = (before: PolicyPack, after: PolicyPack): readonly ClauseDifference[] =>
  clauseIds.flatMap((clause) => {
    const [was, is] = [statedIn(before, clause), statedIn(after, clause)]
    return was.words === is.words ? [] : [{ clause, before: was, after: is }]
  })

/** A clause as a pack states it. */
export function statedIn(pack: PolicyPack, id: ClauseId): StatedClause {
  const clause: Clause<unknown> = pack.clauses[id]
  const { says, certainty, sources } = clause
  return { words: wordsOf(clause), says, certainty, sources }
}
