import { themes } from '../../../shared/domain/item/theme'
import type { ClauseId, ClauseValues } from '../../../shared/domain/policy/clause-values'
import type { PackSummary } from '../../../shared/ipc/auditor'

/** A clause that can be changed, with the values worth trying. */
export interface Question {
  readonly clause: ClauseId
  readonly values: readonly unknown[]
}

const question = <Id extends ClauseId>(clause: Id, ...values: readonly ClauseValues[Id][]): Question => ({
  clause,
  values,
})

export const questions: readonly Question[] = [
  question('upload.window', 90, 30, 7, 365, 'everything'),
  question('upload.older', [], ['wedding', 'pets', 'travel'], ['birthday', 'holiday'], themes),
  question('use.training', 'always', 'never', 'not-in-test', 'edited-or-shared', 'shared'),
  question('select.clutter', 'stays', 'leaves'),
  question('upload.media', ['photo'], ['video'], ['photo', 'video']),
  question('upload.cadence', 'once', 'ongoing'),
  question('upload.what', 'metadata', 'vector', 'media'),
  question('toggle.cloud.default', 'off', 'on'),
  question('infer.faces', false, true),
  question('infer.people', false, true),
  question('infer.objects', false, true),
  question('infer.place', false, true),
  question('infer.text', false, true),
  question('retain.afterOff', 30, 90, 'no-end'),
]

/** The whole clause, as the audit takes it: as reported, but with this one value. */
export function changedClause(clause: PackSummary['clauses'][number], value: unknown): unknown {
  const { says, sources, certainty } = clause
  return { says, sources, certainty, state: 'value', value }
}
