import { isClauseId } from '../../../shared/domain/policy/clause-values'
import type { ClauseId } from '../../../shared/domain/policy/clause-values'
import { valuesToTry } from '../../../shared/domain/policy/values-to-try'
import type { PackSummary } from '../../../shared/ipc/auditor'

type StatedClause = PackSummary['clauses'][number]

/** What a clause might say instead; null: nobody knew. */
export type OtherAnswer = { readonly value: unknown } | null

/** A clause of the pack that can be changed, with what it does not say now. */
export interface Question {
  readonly clause: StatedClause & { readonly id: ClauseId }
  readonly answers: readonly OtherAnswer[]
}

/** Every clause of which another answer can be worked out, in the pack's order; the time window first, which is asked most. */
export function questionsOf({ clauses }: PackSummary): readonly Question[] {
  const questions = clauses.flatMap((clause): readonly Question[] => {
    if (!isClauseId(clause.id) || valuesToTry[clause.id].length === 0) return []
    const known = { ...clause, id: clause.id }
    return [{ clause: known, answers: answersTo(known) }]
  })
  const isFirst = ({ clause }: Question): boolean => clause.id === 'upload.window'
  return [...questions.filter(isFirst), ...questions.filter((each) => !isFirst(each))]
}

function answersTo({ id, state, readings }: Question['clause']): readonly OtherAnswer[] {
  const said = state === 'value' ? JSON.stringify(readings[0]) : null
  const others = valuesToTry[id].filter((value) => JSON.stringify(value) !== said)
  return [...others.map((value) => ({ value })), ...(state === 'unknown' ? [] : [null])]
}

/** The whole clause, as the audit takes it: as reported, but with this answer. */
export function changedClause({ says, sources, certainty }: StatedClause, answer: OtherAnswer): unknown {
  const stated = { says, sources, certainty }
  return answer === null
    ? { ...stated, state: 'unknown' }
    : { ...stated, state: 'value', value: answer.value }
}
