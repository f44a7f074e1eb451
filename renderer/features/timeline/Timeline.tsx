import type { Timeline as Days } from '../../../shared/domain/audit/timeline'
import { words } from '../../app/language/words'
import { useQuery } from '../../app/use-query'
import { Answer } from '../../ui/Answer'
import { Empty } from '../../ui/Empty'
import { CloudChart } from './CloudChart'
import { DayTable } from './DayTable'
import './timeline.css'

/** What leaves on which day, and how much is in the cloud by then, best and worst case. */
export function Timeline() {
  const timeline = useQuery('timeline', { offsetMinutes: -new Date().getTimezoneOffset() })
  return (
    <div className="page">
      <div className="page-column">
        <header className="page-head">
          <h1>{words.timeline.title}</h1>
          <p className="muted">{words.timeline.lead}</p>
        </header>
        <Answer of={timeline}>{(known) => <Known timeline={known} />}</Answer>
      </div>
    </div>
  )
}

function Known({ timeline }: { readonly timeline: Days }) {
  const most = timeline.days.at(-1)?.inCloud.most ?? 0
  if (most === 0 && timeline.undated === 0) {
    return <Empty title={words.timeline.empty.title} says={words.timeline.empty.says} />
  }
  return (
    <>
      <CloudChart days={timeline.days} />
      {timeline.undated > 0 && <p className="note">{words.timeline.undated(timeline.undated)}</p>}
      <DayTable days={timeline.days} />
    </>
  )
}
