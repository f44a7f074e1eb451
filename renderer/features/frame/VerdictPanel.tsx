import type { FrameDetail } from '../../../shared/ipc/auditor'
import { words } from '../../app/language/words'
import { useNavigation } from '../../app/navigation'
import { answerOf, useQuery } from '../../app/use-query'
import { OutcomeMark } from '../../ui/OutcomeMark'

/** The verdict in a sentence, and the clauses it follows from. */
export function VerdictPanel({ detail }: { readonly detail: FrameDetail }) {
  const { showFrames } = useNavigation()
  const summary = answerOf(useQuery('summary', {}))
  const packs = answerOf(useQuery('policies', {})) ?? []
  const pack = packs.find((each) => each.id === summary?.policy.id)
  const sentenceOf = (id: string) => pack?.clauses.find((clause) => clause.id === id)?.says
  const { verdict, problem } = detail.item
  return (
    <section
      className={`verdict verdict-${verdict.outcome}`}
      aria-label={words.verdicts.name(verdict.outcome)}
    >
      <h2>
        <OutcomeMark outcome={verdict.outcome} />
        {words.verdicts.name(verdict.outcome)}
      </h2>
      {summary !== null && <p>{words.verdicts.sentence(verdict, summary.asOf)}</p>}
      {problem !== null && <p className="note problem">{words.problem(problem.code)}</p>}
      {verdict.alreadyLeft && <p className="note problem">{words.verdicts.alreadyLeft}</p>}
      {verdict.outcome === 'revoked' && <p className="note">{words.verdicts.notOnPhone}</p>}
      <h3 className="hidden">{words.frame.because}</h3>
      <ul className="because">
        {verdict.clauses.map((clause) => (
          <li key={clause.clause}>
            <button
              type="button"
              className="because-clause"
              onClick={() => {
                showFrames({ filter: { clause: clause.clause }, title: null })
              }}
            >
              <span>{sentenceOf(clause.clause) ?? words.verdicts.clause(clause.clause)}</span>
              <span className="edge">
                {words.verdicts.clauseSays(clause.clause, clause.says)} · {words.verdicts.effect(clause)}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}
