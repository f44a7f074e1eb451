import type { RevocationRule } from '../../../shared/domain/revocation/revocation'
import { words } from '../../app/language/words'
import { answerOf, useQuery } from '../../app/use-query'
import { ruleSays } from './rule-says'

/** A rule in words; a person by the name that the user gave them. */
export function useRuleSays(): (rule: RevocationRule) => string {
  const people = answerOf(useQuery('people', {}))?.persons ?? []
  return (rule) => {
    if (!('person' in rule)) return ruleSays(rule)
    const known = people.find(({ person }) => person === rule.person)
    return known?.word.name ?? words.people.unnamed(rule.person)
  }
}
