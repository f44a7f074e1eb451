import type { TimelineDay } from '../../../shared/domain/audit/timeline'
import { words } from '../../app/language/words'

const width = 1_000
const height = 180

interface CloudChartProps {
  readonly days: readonly TimelineDay[]
  /** Which day is looked at, and which the audit is made for; -1 where that is none of them. */
  readonly at: number
  readonly today: number
}

/** How much is in the cloud over time: what is certain filled, what is possible hatched above it. */
export function CloudChart({ days, at, today }: CloudChartProps) {
  const first = days[0]
  const last = days.at(-1)
  const day = days[at]
  if (first === undefined || last === undefined || day === undefined) return null
  const highest = Math.max(1, ...days.map((day) => day.inCloud.most))
  const level = (value: number) => height - (value / highest) * (height - 8)
  const outline = (bound: 'least' | 'most') =>
    days
      .flatMap((day, at) => {
        const y = level(day.inCloud[bound]).toFixed(1)
        return [`${acrossAt(at, days.length)},${y}`, `${acrossAt(at + 1, days.length)},${y}`]
      })
      .join(' ')
  return (
    <figure className="cloud">
      <svg
        viewBox={`0 0 ${String(width)} ${String(height)}`}
        preserveAspectRatio="none"
        role="img"
        aria-label={words.timeline.chart(first.date, last.date)}
      >
        <defs>
          <pattern
            id="possible"
            width="8"
            height="8"
            patternUnits="userSpaceOnUse"
            patternTransform="rotate(45)"
          >
            <path d="M0 0V8" stroke="var(--accent)" strokeWidth="2" />
          </pattern>
        </defs>
        <polygon
          points={`0,${String(height)} ${outline('most')} ${String(width)},${String(height)}`}
          fill="url(#possible)"
        />
        <polygon
          points={`0,${String(height)} ${outline('least')} ${String(width)},${String(height)}`}
          fill="var(--accent)"
        />
        {today >= 0 && <Line at={today} of={days.length} isDashed />}
        <Line at={at} of={days.length} />
      </svg>
      <figcaption className="cloud-ends">
        <span className="edge">{words.amounts.shortDate(first.date)}</span>
        <span className="cloud-key">
          <span className="cloud-sure" aria-hidden="true" /> {words.timeline.atLeast}{' '}
          {words.amounts.number(day.inCloud.least)}
          <span className="cloud-possible" aria-hidden="true" /> {words.timeline.atMost}{' '}
          {words.amounts.number(day.inCloud.most)}
        </span>
        <span className="edge">{words.amounts.shortDate(last.date)}</span>
      </figcaption>
    </figure>
  )
}

interface LineProps {
  readonly at: number
  readonly of: number
  readonly isDashed?: boolean
}

function Line({ at, of, isDashed = false }: LineProps) {
  const x = acrossAt(at + 0.5, of)
  return (
    <line
      x1={x}
      x2={x}
      y1="0"
      y2={height}
      stroke={isDashed ? 'var(--edge)' : 'var(--text)'}
      strokeWidth="2"
      strokeDasharray={isDashed ? '5 4' : undefined}
      vectorEffect="non-scaling-stroke"
    />
  )
}

const acrossAt = (day: number, days: number): string => ((day / days) * width).toFixed(1)
