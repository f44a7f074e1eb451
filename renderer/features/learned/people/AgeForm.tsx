import { useState } from 'react'

import type { LearnedPerson } from '../../../../shared/domain/audit/learned-people'
import type { ToldAge } from '../../../../shared/domain/item/told-person'
import { words } from '../../../app/language/words'
import type { PeopleActs } from './use-people-acts'

interface FormProps {
  readonly one: LearnedPerson
  readonly acts: PeopleActs
}

const kinds = ['estimated', 'grownUp', 'child'] as const
type Kind = (typeof kinds)[number]

/** An estimate of an age is confirmed or corrected: a year of birth holds over all the years of a roll. */
export function AgeForm({ one, acts }: FormProps) {
  const { age } = one.word
  const [kind, setKind] = useState<Kind>(
    age === null ? 'estimated' : age === 'grown-up' ? 'grownUp' : 'child',
  )
  const [year, setYear] = useState(age === null || age === 'grown-up' ? '' : String(age.bornIn))
  const bornIn = /^(19|20|21)\d\d$/.test(year) ? Number(year) : null
  const said: ToldAge | null | undefined =
    kind === 'estimated' ? null : kind === 'grownUp' ? 'grown-up' : bornIn === null ? undefined : { bornIn }
  return (
    <form
      className="row person-form"
      onSubmit={(submit) => {
        submit.preventDefault()
        if (said !== undefined) acts.correctAge(one.person, said)
      }}
    >
      <label className="label">
        {words.people.age}
        <select
          className="field"
          value={kind}
          onChange={(change) => {
            setKind(kinds.find((each) => each === change.target.value) ?? 'estimated')
          }}
        >
          {kinds.map((each) => (
            <option key={each} value={each}>
              {words.people.ageOptions[each]}
            </option>
          ))}
        </select>
      </label>
      {kind === 'child' && (
        <label className="label">
          {words.people.yearBorn}
          <input
            className="field year-field"
            inputMode="numeric"
            value={year}
            maxLength={4}
            onChange={(change) => {
              setYear(change.target.value)
            }}
          />
        </label>
      )}
      <button
        type="submit"
        className="button button-plain button-normal"
        disabled={acts.isBusy || said === undefined}
      >
        {words.people.keepAge}
      </button>
    </form>
  )
}
