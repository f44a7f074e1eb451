import { useState } from 'react'

import type { LearnedPerson } from '../../../../shared/domain/audit/learned-people'
import type { Finding } from '../../../../shared/ipc/inference-queries'
import type { ItemId } from '../../../../shared/domain/item/ids'
import { words } from '../../../app/language/words'
import { answerOf, useQuery } from '../../../app/use-query'
import { Button } from '../../../ui/Button'
import { FaceTile } from './FaceTile'
import type { PeopleActs } from './use-people-acts'
import { personName } from './person-name'

interface FormProps {
  readonly one: LearnedPerson
  readonly inference: Finding
  readonly acts: PeopleActs
}

const mostFaces = 60

/** One that is two: the faces that are somebody else's are chosen from all of this person's. */
export function SplitForm({ one, inference, acts }: FormProps) {
  const [chosen, setChosen] = useState<ReadonlySet<ItemId>>(new Set())
  const whole = answerOf(useQuery('finding', { inference: inference.id }))
  const faces = (whole?.evidence ?? []).flatMap((each) => ('box' in each ? [each] : [])).slice(0, mostFaces)
  const toggle = (item: ItemId) => {
    const next = new Set(chosen)
    if (!next.delete(item)) next.add(item)
    setChosen(next)
  }
  return (
    <fieldset className="split">
      <legend>{words.people.split}</legend>
      <p className="muted">{words.people.splitLead}</p>
      <ul className="split-faces">
        {faces.map((face, at) => (
          <li key={`${face.item}:${String(at)}`}>
            <label className="split-face">
              <input
                type="checkbox"
                checked={chosen.has(face.item)}
                onChange={() => {
                  toggle(face.item)
                }}
              />
              <FaceTile face={face} name={words.people.photoOf(personName(one), at + 1)} />
            </label>
          </li>
        ))}
      </ul>
      <div className="row">
        <Button
          isDisabled={acts.isBusy || chosen.size === 0 || chosen.size === inference.photos}
          onPress={() => {
            acts.split(one.person, [...chosen])
          }}
        >
          {words.people.splitAct(chosen.size)}
        </Button>
      </div>
    </fieldset>
  )
}
