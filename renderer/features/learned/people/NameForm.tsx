import { useState } from 'react'

import type { LearnedPerson } from '../../../../shared/domain/audit/learned-people'
import { words } from '../../../app/language/words'
import type { PeopleActs } from './use-people-acts'

interface FormProps {
  readonly one: LearnedPerson
  readonly acts: PeopleActs
}

export function NameForm({ one, acts }: FormProps) {
  const [name, setName] = useState(one.word.name ?? '')
  const said = name.trim() === '' ? null : name.trim()
  return (
    <form
      className="row person-form"
      onSubmit={(submit) => {
        submit.preventDefault()
        acts.name(one.person, said)
      }}
    >
      <label className="label">
        {words.people.name}
        <input
          className="field"
          value={name}
          maxLength={80}
          autoComplete="off"
          spellCheck={false}
          onChange={(change) => {
            setName(change.target.value)
          }}
        />
      </label>
      <button
        type="submit"
        className="button button-plain button-normal"
        disabled={acts.isBusy || said === one.word.name}
      >
        {words.people.keepName}
      </button>
    </form>
  )
}
