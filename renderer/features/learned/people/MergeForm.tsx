import { useState } from 'react'

import type { LearnedPerson } from '../../../../shared/domain/audit/learned-people'
import { words } from '../../../app/language/words'
import type { PeopleActs } from './use-people-acts'
import { personName } from './person-name'

interface FormProps {
  readonly one: LearnedPerson
  readonly all: readonly LearnedPerson[]
  readonly acts: PeopleActs
}

/** Two that are one: chosen from everybody else. */
export function MergeForm({ one, all, acts }: FormProps) {
  const [chosen, setChosen] = useState('')
  const others = all.filter(({ person }) => person !== one.person)
  const other = others.find(({ person }) => person === chosen)
  if (others.length === 0) return null
  return (
    <form
      className="row person-form"
      onSubmit={(submit) => {
        submit.preventDefault()
        if (other !== undefined) acts.merge(other.person, one.person)
      }}
    >
      <label className="label">
        {words.people.sameAs}
        <select
          className="field"
          value={chosen}
          onChange={(change) => {
            setChosen(change.target.value)
          }}
        >
          <option value="">{words.people.choose}</option>
          {others.map((each) => (
            <option key={each.person} value={each.person}>
              {words.map.placeName(personName(each), each.photos)}
            </option>
          ))}
        </select>
      </label>
      <button
        type="submit"
        className="button button-plain button-normal"
        disabled={acts.isBusy || other === undefined}
      >
        {words.people.merge}
      </button>
    </form>
  )
}
