import type { Walkthrough } from '../../../../shared/ipc/walkthrough'
import { walkthroughSteps } from '../../../../shared/ipc/walkthrough'
import { words } from '../../../app/language/words'
import { useNavigation } from '../../../app/navigation'
import { Button } from '../../../ui/Button'
import { CheckLedger } from '../../../ui/CheckLedger'
import { findingOf, signedSteps } from '../findings'

interface ReportStepProps {
  readonly kept: Walkthrough
  readonly isBusy: boolean
  readonly onEnd: () => void
}

/** What was found and signed, the ledger checked, the way to the report, and the end that puts everything back. */
export function ReportStep({ kept, isBusy, onEnd }: ReportStepProps) {
  const { go } = useNavigation()
  return (
    <>
      <CheckLedger />
      <h2>{words.walkthrough.report.signed(signedSteps(kept), walkthroughSteps.length)}</h2>
      <ol className="walk-signed">
        {walkthroughSteps.map((step) => {
          const { says, signed } = findingOf(kept, step)
          return (
            <li key={step}>
              <strong>{words.walkthrough.steps[step].title}</strong>
              <span>{says === '' ? words.walkthrough.report.nothing : says}</span>
              <span className="muted">
                {signed === null
                  ? words.walkthrough.notSigned
                  : words.walkthrough.signedBy(signed.by, new Date(signed.at).toISOString())}
              </span>
            </li>
          )
        })}
      </ol>
      <div className="row">
        <Button
          tone="main"
          onPress={() => {
            go('report')
          }}
        >
          {words.walkthrough.report.make}
        </Button>
        <Button isDisabled={isBusy} onPress={onEnd}>
          {words.walkthrough.end}
        </Button>
      </div>
    </>
  )
}
