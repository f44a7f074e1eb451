import { useState } from 'react'

import type { Timeline } from '../../../shared/domain/audit/timeline'
import { words } from '../../app/language/words'
import { Empty } from '../../ui/Empty'
import { CloudChart } from './CloudChart'
import { DayCard } from './DayCard'
import { DayTable } from './DayTable'
import { LookedThrough } from './LookedThrough'

interface DaysProps {
  readonly timeline: Timeline
  /** ISO. */
  readonly asOf: string
  readonly offsetMinutes: number
}

/** The chart with a slider under it, the chosen day, and all days on which something leaves. */
export function Days({ timeline, asOf, offsetMinutes }: DaysProps) {
  const { days, undated, lookedThrough } = timeline
  const today = new Date(Date.parse(asOf) + offsetMinutes * 60_000).toISOString().slice(0, 10)
  const [chosen, setChosen] = useState<string | null>(null)
  const at = Math.max(
    0,
    days.findIndex(({ date }) => date === (chosen ?? today)),
  )
  const day = days[at]
  const mostEver = Math.max(0, ...days.map(({ inCloud }) => inCloud.most))
  if (day === undefined || (mostEver === 0 && undated === 0)) {
    return <Empty title={words.timeline.empty.title} says={words.timeline.empty.says} />
  }
  return (
    <>
      <div className="timeline-drawn">
        <CloudChart days={days} at={at} today={days.findIndex(({ date }) => date === today)} />
        <input
          className="timeline-slider"
          type="range"
          min={0}
          max={days.length - 1}
          value={at}
          aria-label={words.timeline.slider}
          aria-valuetext={`${words.amounts.date(day.date)}: ${words.timeline.photos(day.inCloud.least, day.inCloud.most)}`}
          onChange={(change) => {
            setChosen(days[Number(change.target.value)]?.date ?? null)
          }}
        />
      </div>
      <DayCard day={day} today={today} offsetMinutes={offsetMinutes} />
      {lookedThrough > 0 && <LookedThrough items={lookedThrough} />}
      {undated > 0 && <p className="note">{words.timeline.undated(undated)}</p>}
      <DayTable days={days} onChoose={setChosen} />
    </>
  )
}
