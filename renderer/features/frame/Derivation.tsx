import type { AuditedItem } from '../../../shared/domain/audit/document'
import type { Explanation, ExplanationStep } from '../../../shared/domain/audit/explain'
import { words } from '../../app/language/words'
import { useNavigation } from '../../app/navigation'
import { useQuery } from '../../app/use-query'
import { Answer } from '../../ui/Answer'
import { OutcomeMark } from '../../ui/OutcomeMark'
import { metFact } from './met-fact'

/** How the verdict came about: each clause, what it says, which fact it met, what it did; and what would change it. */
export function Derivation({ item }: { readonly item: AuditedItem }) {
  const explanation = useQuery('explain', { item: item.id })
  return (
    <Answer of={explanation}>
      {(known) => (
        <>
          <section className="stack">
            <h3>{words.derivation.title}</h3>
            <ol className="steps">
              {known.steps.map((step) => (
                <Step key={step.clause} step={step} item={item} />
              ))}
            </ol>
          </section>
          <Others explanation={known} />
        </>
      )}
    </Answer>
  )
}

function Step({ step, item }: { readonly step: ExplanationStep; readonly item: AuditedItem }) {
  const { showFrames } = useNavigation()
  const name = words.verdicts.clause(step.clause)
  const fact = metFact(item, step.clause)
  return (
    <li className={`step step-${step.effect}`}>
      <p className="step-head">
        <button
          type="button"
          className="reveal"
          title={words.derivation.photos(name)}
          onClick={() => {
            showFrames({ filter: { clause: step.clause }, title: null })
          }}
        >
          {name}
        </button>
        <span className="chip">{words.verdicts.effect(step)}</span>
      </p>
      <p>{step.statement}</p>
      {fact !== null && <p className="step-fact">{fact}</p>}
      <p className="muted step-source">
        {words.derivation.sources(words.policy.certainty(step.certainty), step.sources)}
      </p>
    </li>
  )
}

function Others({ explanation }: { readonly explanation: Explanation }) {
  const { others } = explanation
  return (
    <section className="stack">
      <h3>{words.derivation.others}</h3>
      {others.length === 0 && <p className="muted">{words.derivation.noOther}</p>}
      <ul className="others">
        {others.map((other) => (
          <li key={words.derivation.other(other)}>
            <OutcomeMark outcome={other.outcome} />
            {words.derivation.other(other)}
          </li>
        ))}
      </ul>
    </section>
  )
}
