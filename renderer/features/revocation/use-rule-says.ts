import type { RevocationRule } from '../../../shared/domain/revocation/revocation'
import { answerOf, useQuery } from '../../app/use-query'
import { ruleSays } from './rule-says'

/** A rule in words; a person by what is known of them, while that still stands. */
export function useRuleSays(): (rule: RevocationRule) => string {
  const inferences = answerOf(useQuery('inferences', {})) ?? []
  return (rule) => {
    const person = 'person' in rule ? `person:${rule.person}` : null
    const known = person === null ? undefined : inferences.find(({ id }) => id === person)
    return known?.label ?? ruleSays(rule)
  }
}
