import { words } from '../../../app/language/words'
import { useQuery } from '../../../app/use-query'
import { Answer } from '../../../ui/Answer'
import { Options } from './Options'
import type { RuleFormProps } from './RuleMaker'

export function PersonRule({ onRule }: RuleFormProps) {
  const people = useQuery('people', {})
  return (
    <Answer of={people}>
      {({ persons }) =>
        persons.length === 0 ? (
          <p className="muted">{words.rules.nobody}</p>
        ) : (
          <Options
            says={words.rules.person}
            options={persons.map(({ person, word, photos }) => ({
              key: person,
              says: `${word.name ?? words.people.unnamed(person)}, ${words.learned.photos(photos)}`,
              value: person,
            }))}
            onChoose={(person) => {
              onRule(person === null ? null : { person })
            }}
          />
        )
      }
    </Answer>
  )
}
