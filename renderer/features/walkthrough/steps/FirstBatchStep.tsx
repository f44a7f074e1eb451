import { words } from '../../../app/language/words'
import { useQuery } from '../../../app/use-query'
import { Answer } from '../../../ui/Answer'
import { FrameStrip } from '../FrameStrip'
import { Tally } from '../Tally'

/** What leaves the moment "Allow" is tapped. */
export function FirstBatchStep() {
  return (
    <Answer of={useQuery('summary', {})}>
      {({ totals }) => (
        <>
          <Tally
            of={[
              {
                figure: words.amounts.number(totals.would),
                says: words.walkthrough.first.would,
                isLit: true,
              },
              { figure: words.amounts.number(totals.could), says: words.walkthrough.first.could },
              { figure: words.amounts.size(totals.bytesWould), says: words.walkthrough.first.size },
            ]}
          />
          <p className="note">{words.walkthrough.days.later}</p>
          <FrameStrip filter={leaving} title={words.verdicts.name('would')} />
        </>
      )}
    </Answer>
  )
}
const leaving = { outcomes: ['would'] } as const
