import { useState } from 'react'

import type { PackSummary } from '../../../shared/ipc/auditor'
import { words } from '../../app/language/words'
import { useNavigation } from '../../app/navigation'
import { answerOf, useQuery } from '../../app/use-query'
import { Answer } from '../../ui/Answer'
import { Figure } from '../../ui/Figure'
import { Changes } from './Changes'
import { changedClause, questions } from './what-if'
import type { Question } from './what-if'
import './comparison.css'

/** One clause changed, and what that would change. */
export function WhatIf({ pack }: { readonly pack: PackSummary }) {
  const [asked, setAsked] = useState(0)
  const [answered, setAnswered] = useState(0)
  const question = questions[asked]
  const clause = pack.clauses.find(({ id }) => id === question?.clause)
  if (question === undefined || clause === undefined) return null
  const value = question.values[answered]
  return (
    <>
      <section className="stack">
        <p className="muted">{words.whatIf.lead}</p>
        <div className="row pack-choice">
          <Choice
            says={words.whatIf.clause}
            options={questions.map((each) => words.verdicts.clause(each.clause))}
            chosen={asked}
            onChoose={(next) => {
              setAsked(next)
              setAnswered(0)
            }}
          />
          <Choice
            says={words.whatIf.value}
            options={question.values.map((each) => words.whatIf.says(question.clause, each))}
            chosen={answered}
            onChoose={setAnswered}
          />
        </div>
        <p className="note">
          {words.whatIf.states}: {clause.says}
        </p>
      </section>
      <Outcome key={question.clause} question={question} to={changedClause(clause, value)} />
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

function Outcome({ question, to }: { readonly question: Question; readonly to: unknown }) {
  const changed = useQuery('whatIf', { clause: question.clause, to })
  return (
    <Answer of={changed}>
      {(comparison) => (
        <>
          <Elsewhere clause={question.clause} />
          <Changes comparison={comparison} />
        </>
      )}
    </Answer>
  )
}

/** What a clause is about that decides over nothing leaving. */
function Elsewhere({ clause }: { readonly clause: Question['clause'] }) {
  const { showFrames } = useNavigation()
  const totals = answerOf(useQuery('summary', {}))?.totals
  const says = clause.startsWith('infer.')
    ? words.whatIf.learning
    : /^(use|retain)\./.test(clause)
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
