import type { Summary } from '../../../shared/ipc/auditor'
import { instant } from '../../../shared/domain/item/instant'
import { countdown, horizonOf } from '../../../shared/domain/policy/countdown'
import { words } from '../../app/language/words'
import { answerOf, useQuery } from '../../app/use-query'
import { Answer } from '../../ui/Answer'
import { CountdownNote } from '../../ui/CountdownNote'
import { Days } from './Days'
import './timeline.css'

/** What leaves on which day, and how much is in the cloud by then, best and worst case. */
export function Timeline() {
  const summary = useQuery('summary', {})
  return (
    <div className="page">
      <div className="page-column">
        <header className="page-head">
          <h1>{words.timeline.title}</h1>
          <p className="muted">{words.timeline.lead}</p>
        </header>
        <Answer of={summary}>{(known) => <Known summary={known} />}</Answer>
      </div>
    </div>
  )
}

const offsetMinutes = -new Date().getTimezoneOffset()

function Known({ summary }: { readonly summary: Summary }) {
  const removal = answerOf(useQuery('phoneSteps', {}))?.removedAfterDays
  const running = removal === undefined ? null : countdown(summary.consent, removal, summary.asOf)
  const horizon = horizonOf(running)
  const isAhead = horizon !== null && horizon > Date.parse(summary.asOf)
  const timeline = useQuery(
    'timeline',
    isAhead ? { offsetMinutes, through: instant(horizon) } : { offsetMinutes },
  )
  return (
    <>
      {running !== null && <CountdownNote running={running} inCloud={summary.totals.inCloud} />}
      <Answer of={timeline}>
        {(known) => <Days timeline={known} asOf={summary.asOf} offsetMinutes={offsetMinutes} />}
      </Answer>
    </>
  )
}
