import { words } from '../../../app/language/words'
import { answerOf, useQuery } from '../../../app/use-query'
import { Answer } from '../../../ui/Answer'
import { Segments } from '../../../ui/Segments'
import { daysAfterOff } from '../clock'
import { Tally } from '../Tally'

interface SwitchOffStepProps {
  readonly days: number
  readonly onPass: (days: number) => void
}

/** The switch goes off: what stays in the cloud, and for how long, as far as the terms say. */
export function SwitchOffStep({ days, onPass }: SwitchOffStepProps) {
  const steps = answerOf(useQuery('phoneSteps', {}))
  return (
    <>
      <Segments
        name={words.walkthrough.off.later}
        value={String(days)}
        options={daysAfterOff.map((value) => ({
          value: String(value),
          says: words.walkthrough.off.days(value),
        }))}
        onChoose={(value) => {
          onPass(Number(value))
        }}
      />
      <Answer of={useQuery('summary', {})}>
        {({ totals, asOf }) => (
          <Tally
            of={[
              { figure: words.amounts.date(asOf), says: words.walkthrough.days.today },
              {
                figure: words.amounts.range(totals.inCloud.least, totals.inCloud.most),
                says: words.walkthrough.off.stays,
                isLit: true,
              },
            ]}
          />
        )}
      </Answer>
      {steps !== null && (
        <>
          <p className="note">
            {words.walkthrough.off.removed(steps.removedAfterDays.least, steps.removedAfterDays.most)}
          </p>
          {steps.settingsPaths[0] !== undefined && (
            <p>
              {words.walkthrough.off.where} <strong>{steps.settingsPaths[0].join(' › ')}</strong>
            </p>
          )}
        </>
      )}
    </>
  )
}
