import { plainLabel } from '../../shared/domain/inference/plain-label'
import type { PersonId } from '../../shared/domain/item/ids'
import { words } from './language/words'
import { answerOf, useQuery } from './use-query'

export interface Names {
  readonly of: (person: PersonId) => string
  /** A label of the audit in words, with people under the names the user gave them: audits themselves hold none. */
  readonly within: (label: string) => string
}

export function useNames(): Names {
  const people = answerOf(useQuery('people', {}))
  const names = new Map(people?.persons.map(({ person, word }) => [person, word.name]))
  const of = (person: PersonId) => names.get(person) ?? words.people.unnamed(person)
  return { of, within: (label) => plainLabel(label, { person: of, day: words.amounts.shortDate }) }
}
