import type { FrameDetail } from '../../../shared/ipc/auditor'
import { words } from '../../app/language/words'
import { answerOf, useQuery } from '../../app/use-query'
import { OutcomeMark } from '../../ui/OutcomeMark'
import { Derivation } from './Derivation'

/** The verdict in a sentence, and how it came about. */
export function VerdictPanel({ detail }: { readonly detail: FrameDetail }) {
  const summary = answerOf(useQuery('summary', {}))
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
      {summary !== null && <p>{words.verdicts.sentence(verdict, summary.asOf, problem !== null)}</p>}
      {problem !== null && <p className="note problem">{words.problem(problem.code)}</p>}
      {verdict.alreadyLeft && <p className="note problem">{words.verdicts.alreadyLeft}</p>}
      {verdict.outcome === 'revoked' && <p className="note">{words.verdicts.notOnPhone}</p>}
      <Derivation item={detail.item} />
    </section>
  )
}
