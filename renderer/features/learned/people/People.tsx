import { useState } from 'react'

import type { PersonId } from '../../../../shared/domain/item/ids'
import { words } from '../../../app/language/words'
import { answerOf, useQuery } from '../../../app/use-query'
import { Answer } from '../../../ui/Answer'
import { Button } from '../../../ui/Button'
import { Empty } from '../../../ui/Empty'
import { useMore } from '../../../ui/use-more'
import { Outsiders } from './Outsiders'
import { PersonCard } from './PersonCard'
import './people.css'

const peopleAtOnce = 48

/** Everybody whose face could leave, and what the user knows better. */
export function People() {
  const inferences = answerOf(useQuery('findings', {})) ?? []
  const [corrected, setCorrected] = useState<PersonId | null>(null)
  const [shown, showMore] = useMore(peopleAtOnce)
  return (
    <Answer of={useQuery('people', {})}>
      {({ persons }) =>
        persons.length === 0 ? (
          <Empty title={words.people.empty.title} says={words.people.empty.says} />
        ) : (
          <div className="stack learned-sections">
            <Outsiders inference={inferences.find(({ kind }) => kind === 'bystanders') ?? null} />
            <p className="muted">{words.people.lead}</p>
            <h2 className="hidden">{words.people.title}</h2>
            <ul className="people">
              {persons.slice(0, shown).map((one) => (
                <li key={one.person} className={one.person === corrected ? 'person-open' : undefined}>
                  <PersonCard
                    one={one}
                    all={persons}
                    inference={inferences.find(({ id }) => id === one.inference) ?? null}
                    isCorrected={one.person === corrected}
                    onCorrect={() => {
                      setCorrected(one.person === corrected ? null : one.person)
                    }}
                  />
                </li>
              ))}
            </ul>
            {persons.length > shown && (
              <div className="row">
                <Button onPress={showMore}>{words.people.more(persons.length - shown)}</Button>
              </div>
            )}
          </div>
        )
      }
    </Answer>
  )
}
