import type { InferenceKind } from '../../../../shared/domain/inference/inference'
import { words } from '../../../app/language/words'
import { answerOf, useQuery } from '../../../app/use-query'
import { Answer } from '../../../ui/Answer'
import { Empty } from '../../../ui/Empty'
import { InferenceList } from '../InferenceList'
import { WeekHours } from './WeekHours'
import { YearDays } from './YearDays'
import './calendar.css'

/** When the photos were made: hours of the week, days of the years, and what can be told of both. */
export function CalendarPage() {
  const inferences = answerOf(useQuery('findings', {})) ?? []
  const ofKind = (...kinds: readonly InferenceKind[]) => inferences.filter(({ kind }) => kinds.includes(kind))
  return (
    <Answer of={useQuery('calendar', {})}>
      {({ hours, days, away }) =>
        days.length === 0 ? (
          <Empty title={words.calendar.empty.title} says={words.calendar.empty.says} />
        ) : (
          <div className="stack learned-sections">
            <section className="stack" aria-labelledby="week-title">
              <h2 id="week-title">{words.calendar.week}</h2>
              <p className="muted">{words.calendar.weekLead}</p>
              <WeekHours hours={hours} />
            </section>
            <InferenceList title={words.calendar.routines} of={ofKind('routine')} />
            <section className="stack" aria-labelledby="days-title">
              <h2 id="days-title">{words.calendar.days}</h2>
              <p className="muted">{words.calendar.daysLead}</p>
              <YearDays days={days} away={away} />
            </section>
            <InferenceList title={words.calendar.away} of={ofKind('absence', 'trip')} />
            <InferenceList title={words.calendar.events} of={ofKind('event')} />
          </div>
        )
      }
    </Answer>
  )
}
