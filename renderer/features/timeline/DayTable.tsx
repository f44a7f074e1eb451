import { leavingReasons } from '../../../shared/domain/audit/leaving-reason'
import type { TimelineDay } from '../../../shared/domain/audit/timeline'
import { words } from '../../app/language/words'

const mostListed = 120

interface DayTableProps {
  readonly days: readonly TimelineDay[]
  readonly onChoose: (date: string) => void
}

/** Days on which something leaves, latest first. */
export function DayTable({ days, onChoose }: DayTableProps) {
  const leaving = days.filter(leaves).toReversed()
  const left = leaving.length - mostListed
  return (
    <table className="days">
      <thead>
        <tr>
          <th scope="col">{words.timeline.day}</th>
          <th scope="col">{words.timeline.leaves}</th>
          <th scope="col">{words.timeline.inCloud}</th>
          <th scope="col">{words.timeline.bytes}</th>
        </tr>
      </thead>
      <tbody>
        {leaving.slice(0, mostListed).map((day) => (
          <tr key={day.date}>
            <th scope="row">
              <button
                type="button"
                className="reveal"
                title={words.timeline.look(day.date)}
                onClick={() => {
                  onChoose(day.date)
                }}
              >
                {words.amounts.shortDate(day.date)}
              </button>
            </th>
            <td>{leavingSays(day)}</td>
            <td>{words.timeline.photos(day.inCloud.least, day.inCloud.most)}</td>
            <td className="muted">{words.timeline.size(day.bytes.least, day.bytes.most)}</td>
          </tr>
        ))}
      </tbody>
      {left > 0 && <caption className="muted">{words.timeline.earlier(left)}</caption>}
    </table>
  )
}

const leaves = (day: TimelineDay): boolean => leavingReasons.some((reason) => day.leaves[reason].most > 0)

const leavingSays = (day: TimelineDay): string =>
  leavingReasons
    .filter((reason) => day.leaves[reason].most > 0)
    .map((reason) => words.timeline.reasonShort(reason, day.leaves[reason].least, day.leaves[reason].most))
    .join('; ')
