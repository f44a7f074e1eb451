import { useMemo, useState } from 'react'

import type { ClauseId } from '../../../shared/domain/policy/clause-values'
import type { PackSummary } from '../../../shared/ipc/auditor'
import { words } from '../../app/language/words'
import { useNavigation } from '../../app/navigation'
import { answerOf, useQuery } from '../../app/use-query'
import { Answer } from '../../ui/Answer'
import { Figure } from '../../ui/Figure'
import { Changes } from './Changes'
import { changedClause, questionsOf } from './what-if'
import './comparison.css'

/** One clause changed, and what that would change. */
export function WhatIf({ pack }: { readonly pack: PackSummary }) {
  const [asked, setAsked] = useState(0)
  const [answered, setAnswered] = useState(0)
  const questions = useMemo(() => questionsOf(pack), [pack])
  const question = questions[asked]
  const answer = question?.answers[answered]
  if (question === undefined || answer === undefined) return null
  const { clause, answers } = question
  return (
    <>
      <section className="stack">
        <p className="muted">{words.whatIf.lead}</p>
        <div className="row pack-choice">
          <Choice
            says={words.whatIf.clause}
            options={questions.map((each) => words.verdicts.clause(each.clause.id))}
            chosen={asked}
            onChoose={(next) => {
              setAsked(next)
              setAnswered(0)
            }}
          />
          <Choice
            says={words.whatIf.value}
            options={answers.map((each) =>
              each === null ? words.whatIf.open : words.whatIf.says(clause.id, each.value),
            )}
            chosen={answered}
            onChoose={setAnswered}
          />
        </div>
        <p className="note">
          {words.whatIf.states}: {clause.says}
        </p>
      </section>
      <Outcome clause={clause.id} to={changedClause(clause, answer)} />
    </>
  )
}

interface ChoiceProps {
  readonly says: string
  readonly options: readonly string[]
  readonly chosen: number
  readonly onChoose: (at: number) => void
}

function Choice({ says, options, chosen, onChoose }: ChoiceProps) {
  return (
    <label className="label">
      {says}
      <select
        className="field"
        value={chosen}
        onChange={(change) => {
          onChoose(Number(change.target.value))
        }}
      >
        {options.map((each, at) => (
          <option key={each} value={at}>
            {each}
          </option>
        ))}
      </select>
    </label>
  )
}

function Outcome({ clause, to }: { readonly clause: ClauseId; readonly to: unknown }) {
  const changed = useQuery('whatIf', { clause, to })
  return (
    <Answer of={changed}>
      {(comparison) => (
        <>
          <Elsewhere clause={clause} />
          <Changes comparison={comparison} />
        </>
      )}
    </Answer>
  )
}

/** What a clause is about that decides over nothing leaving. */
function Elsewhere({ clause }: { readonly clause: ClauseId }) {
  const { showFrames } = useNavigation()
  const totals = answerOf(useQuery('summary', {}))?.totals
  const says = clause.startsWith('infer.')
    ? words.whatIf.learning
    : /^(use|review|retain|delete|third|age)\./.test(clause)
      ? words.whatIf.afterwards
      : null
  if (says === null || totals === undefined) return null
  return (
    <p>
      {says}{' '}
      <Figure
        name={words.acts.show}
        onPress={() => {
          showFrames({ filter: { outcomes: ['would', 'could'] }, title: null })
        }}
      >
        {words.comparison.photos(totals.would + totals.could)}
      </Figure>
    </p>
  )
}
