import { words } from '../../../app/language/words'
import { useQuery } from '../../../app/use-query'
import { Answer } from '../../../ui/Answer'
import { daysAfterAllow } from '../clock'
import { FrameStrip } from '../FrameStrip'
import { Tally } from '../Tally'

interface DaysPassStepProps {
  readonly days: number
  readonly onPass: (days: number) => void
}

/** The fixed clock moves; what is taken meanwhile leaves as it is taken. */
export function DaysPassStep({ days, onPass }: DaysPassStepProps) {
  return (
    <>
      <label className="walk-days">
        <span>{words.walkthrough.days.passed(days)}</span>
        <input
          type="range"
          min={0}
          max={daysAfterAllow}
          value={days}
          onChange={(change) => {
            onPass(Number(change.target.value))
          }}
        />
      </label>
      <Answer of={useQuery('summary', {})}>
        {({ totals, asOf }) => (
          <>
            <Tally
              of={[
                { figure: words.amounts.date(asOf), says: words.walkthrough.days.today },
                {
                  figure: words.amounts.range(totals.inCloud.least, totals.inCloud.most),
                  says: words.walkthrough.days.inCloud,
                  isLit: true,
                },
              ]}
            />
            <p className="note">{words.walkthrough.days.later}</p>
            <FrameStrip filter={leaving} order="leaves" title={words.verdicts.name('would')} />
          </>
        )}
      </Answer>
    </>
  )
}
const leaving = { outcomes: ['would'] } as const
