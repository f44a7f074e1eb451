import type { LearnedCalendar } from '../../../../shared/domain/audit/learned-calendar'
import { words } from '../../../app/language/words'
import { useNavigation } from '../../../app/navigation'
import { Button } from '../../../ui/Button'
import { useMore } from '../../../ui/use-more'
import { yearSheets } from './year-cells'
import type { YearSheet } from './year-cells'

const pitch = 12
const cell = 10
const top = 14
const yearsAtOnce = 3

/** The years as sheets of days: lit where there are photos, outlined where nobody was at home. */
export function YearDays({ days, away }: Pick<LearnedCalendar, 'days' | 'away'>) {
  const [shown, showMore] = useMore(yearsAtOnce)
  const sheets = yearSheets({ days, away })
  return (
    <div className="stack">
      {sheets.slice(0, shown).map((sheet) => (
        <Year key={sheet.year} sheet={sheet} />
      ))}
      {sheets.length > shown && (
        <div className="row">
          <Button size="small" onPress={showMore}>
            {words.portrait.more(sheets.length - shown)}
          </Button>
        </div>
      )}
    </div>
  )
}

function Year({ sheet }: { readonly sheet: YearSheet }) {
  const { showFrames } = useNavigation()
  const { year, cells, months } = sheet
  const withPhotos = cells.filter(({ photos }) => photos > 0)
  const most = Math.max(1, ...withPhotos.map(({ photos }) => photos))
  const away = cells.filter(({ isAway }) => isAway).length
  const says = words.calendar.year(year, withPhotos.length, away)
  return (
    <figure className="year">
      <figcaption>
        <button
          type="button"
          className="year-name edge"
          onClick={() => {
            showFrames({ filter: { from: `${year}-01-01`, to: `${year}-12-31` }, title: says })
          }}
        >
          {year}
        </button>
      </figcaption>
      <svg viewBox={`0 0 ${String(54 * pitch)} ${String(top + 7 * pitch)}`} role="img" aria-label={says}>
        {months.map((week, at) => (
          <text key={String(at)} x={week * pitch} y={9} className="year-month">
            {words.calendar.months[at]}
          </text>
        ))}
        {cells.map(({ date, week, weekday, photos, isAway }) => (
          <rect
            key={date}
            x={week * pitch + 0.5}
            y={top + weekday * pitch + 0.5}
            width={cell}
            height={cell}
            rx={1.5}
            className={isAway ? 'day day-away' : 'day'}
            style={
              photos === 0 ? undefined : { fillOpacity: 0.35 + (photos / most) * 0.65, fill: 'var(--accent)' }
            }
            onClick={
              photos === 0
                ? undefined
                : () => {
                    showFrames({ filter: { from: date, to: date }, title: words.calendar.dayTitle(date) })
                  }
            }
          >
            <title>{`${words.calendar.dayTitle(date)}: ${words.people.photos(photos)}`}</title>
          </rect>
        ))}
      </svg>
    </figure>
  )
}
