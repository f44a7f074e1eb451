import { isPersonId } from '../../shared/domain/item/ids'
import type { PersonId } from '../../shared/domain/item/ids'
import { words } from './language/words'
import { answerOf, useQuery } from './use-query'

export interface Names {
  readonly of: (person: PersonId) => string
  /** A label of the audit, with people under the names the user gave them: audits themselves hold none. */
  readonly within: (label: string) => string
}

export function useNames(): Names {
  const people = answerOf(useQuery('people', {}))
  const names = new Map(people?.persons.map(({ person, word }) => [person, word.name]))
  const of = (person: PersonId) => names.get(person) ?? words.people.unnamed(person)
  return { of, within: (label) => named(words.learned.finding(label), of) }
}

/** Puts names where a label says `p3` or `Person p3`. */
export const named = (label: string, nameOf: (person: PersonId) => string): string =>
  label.replace(/\b(?:person )?(p[1-9]\d*)\b/gi, (found, person: string) =>
    isPersonId(person) ? nameOf(person) : found,
  )
