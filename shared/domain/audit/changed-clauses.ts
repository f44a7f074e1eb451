import type { ClauseEffect, Verdict } from '../policy/verdict'

/** What a clause said and did to one item. */
export type Said = Pick<ClauseEffect, 'says' | 'effect'>

/** A clause that met one item otherwise than before; null where it had nothing to say about it. */
export interface ClauseChange {
  readonly clause: string
  readonly before: Said | null
  readonly after: Said | null
}

/**
 * The clauses that make one item's two verdicts differ, those that decide the later one first.
 *
 * Only where no clause does anything else than before do other words count: the same effect for another reason.
 */
export function changedClauses(before: Verdict, after: Verdict): readonly ClauseChange[] {
  const clauses = new Set([...after.clauses, ...before.clauses].map(({ clause }) => clause))
  const all = [...clauses].map((clause): ClauseChange => ({
    clause,
    before: saidIn(before, clause),
    after: saidIn(after, clause),
  }))
  const otherEffect = all.filter((change) => change.before?.effect !== change.after?.effect)
  return otherEffect.length > 0
    ? otherEffect
    : all.filter((change) => change.before?.says !== change.after?.says)
}

function saidIn({ clauses }: Verdict, clause: string): Said | null {
  const found = clauses.find((one) => one.clause === clause)
  return found === undefined ? null : { says: found.says, effect: found.effect }
}
