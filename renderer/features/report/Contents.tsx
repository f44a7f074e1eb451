import type { Summary } from '../../../shared/ipc/auditor'
import { words } from '../../app/language/words'
import { answerOf, useQuery } from '../../app/use-query'
import { Answer } from '../../ui/Answer'

/** The parts of the report as it would be made now, counted. */
export function Contents() {
  return (
    <section className="card stack">
      <h2>{words.report.holds}</h2>
      <Answer of={useQuery('summary', {})}>{(summary) => <Counted summary={summary} />}</Answer>
    </section>
  )
}

function Counted({ summary }: { readonly summary: Summary }) {
  const findings = answerOf(useQuery('findings', {}))
  const suggestions = answerOf(useQuery('suggestions', {}))
  const revocations = answerOf(useQuery('revocations', {}))
  const walkthrough = answerOf(useQuery('walkthrough', {}))
  const { parts } = words.report
  const signed = walkthrough?.findings.filter((finding) => finding.signed !== null).length ?? 0
  const lines = [
    summary.totals.items === 0 ? parts.noAnswer : parts.answer(summary.totals.would, summary.totals.could),
    parts.items(summary.totals.items - summary.totals.revoked),
    ...(findings === null ? [] : [parts.learned(findings.length)]),
    ...(suggestions === null ? [] : [parts.suggestions(suggestions.length)]),
    ...(revocations === null ? [] : [parts.revocations(revocations.length)]),
    parts.assumptions(summary.assumptions.length),
    parts.ledger(summary.ledger.size),
    ...(walkthrough === null ? [] : [parts.walkthrough(signed)]),
  ]
  return (
    <ul className="report-list">
      {lines.map((says) => (
        <li key={says}>{says}</li>
      ))}
    </ul>
  )
}
