import { useEffect, useState } from 'react'

import type { PersonId } from '../../../../shared/domain/item/ids'
import { words } from '../../../app/language/words'
import { answerOf, useQuery } from '../../../app/use-query'
import type { RuleFormProps } from './RuleMaker'

/** Everybody but these: proposed from nights at home, the user's word before it. */
export function HouseholdRule({ onRule }: RuleFormProps) {
  const household = answerOf(useQuery('household', {}))
  const people = answerOf(useQuery('people', {}))?.persons ?? []
  const [own, setOwn] = useState<readonly PersonId[] | null>(null)
  const within = own ?? household?.within ?? []
  const everyone = [...(household?.within ?? []), ...(household?.outside ?? [])]
  const key = within.join()
  useEffect(() => {
    onRule(household === null ? null : { everyoneBut: within })
    // Who is within is told by the key.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [key, household === null])
  if (everyone.length === 0) return <p className="muted">{words.rules.nobody}</p>
  return (
    <fieldset className="household">
      <legend className="muted">{words.rules.household}</legend>
      {everyone.map((person) => {
        const known = people.find((each) => each.person === person)
        return (
          <label key={person} className="choice">
            <input
              type="checkbox"
              checked={within.includes(person)}
              onChange={(change) => {
                const others = within.filter((each) => each !== person)
                setOwn(change.target.checked ? [...others, person] : others)
              }}
            />
            <span className="secret">{known?.word.name ?? words.people.unnamed(person)}</span>
          </label>
        )
      })}
      <p className="note">{words.rules.householdMore}</p>
    </fieldset>
  )
}
