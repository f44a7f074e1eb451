import { leavingReasons } from '../../../shared/domain/audit/leaving-reason'
import type { TimelineDay } from '../../../shared/domain/audit/timeline'
import { instant } from '../../../shared/domain/item/instant'
import { client } from '../../app/client'
import { words } from '../../app/language/words'
import { useNavigation } from '../../app/navigation'
import { useAct } from '../../app/use-act'
import { Button } from '../../ui/Button'
import { Figure } from '../../ui/Figure'
import { framesLeaving } from './day-frames'

interface DayCardProps {
  readonly day: TimelineDay
  /** The local date that the audit is made for. */
  readonly today: string
  readonly offsetMinutes: number
}

/** One day: what leaves on it and why, what is in the cloud by its end, and the way to audit for it. */
export function DayCard({ day, today, offsetMinutes }: DayCardProps) {
  const { isBusy, run } = useAct()
  const { inCloud, bytes } = day
  return (
    <section className="card day" aria-label={words.amounts.date(day.date)}>
      <div className="day-head">
        <h2>{words.amounts.date(day.date)}</h2>
        {day.date === today ? (
          <span className="muted">{words.timeline.madeFor}</span>
        ) : (
          <Button
            size="small"
            isDisabled={isBusy}
            onPress={() => {
              run(() => client.setAsOf({ asOf: noonOf(day.date) }))
            }}
          >
            {words.timeline.auditFor}
          </Button>
        )}
        <Button
          size="small"
          tone="quiet"
          isDisabled={isBusy}
          onPress={() => {
            run(() => client.setAsOf({ asOf: null }))
          }}
        >
          {words.timeline.auditNow}
        </Button>
      </div>
      {day.date > today && <p className="note">{words.timeline.ahead}</p>}
      <div className="day-facts">
        <Leaving day={day} offsetMinutes={offsetMinutes} />
        <p>
          <span className="muted">{words.timeline.inCloud}</span>
          <span className="day-number">{words.timeline.photos(inCloud.least, inCloud.most)}</span>
        </p>
        <p>
          <span className="muted">{words.timeline.bytes}</span>
          <span className="day-number">{words.timeline.size(bytes.least, bytes.most)}</span>
        </p>
      </div>
    </section>
  )
}

function Leaving({ day, offsetMinutes }: Pick<DayCardProps, 'day' | 'offsetMinutes'>) {
  const { showFrames } = useNavigation()
  const reasons = leavingReasons.filter((reason) => day.leaves[reason].most > 0)
  return (
    <div>
      <span className="muted">{words.timeline.leaves}</span>
      {reasons.length === 0 && <p>{words.timeline.leavesNothing}</p>}
      <ul>
        {reasons.map((reason) => {
          const { least, most } = day.leaves[reason]
          const name = words.timeline.show(reason, day.date)
          return (
            <li key={reason}>
              <Figure
                name={name}
                onPress={() => {
                  const title = words.timeline.reasonShort(reason, least, most)
                  showFrames({ filter: framesLeaving(day.date, reason, offsetMinutes), title })
                }}
              >
                {words.timeline.range(least, most)}
              </Figure>{' '}
              {words.timeline.reason(reason)}
            </li>
          )
        })}
      </ul>
    </div>
  )
}

const noonOf = (date: string) => instant(Date.parse(`${date}T12:00:00Z`))
