import type { Walkthrough } from '../../../shared/ipc/walkthrough'
import { DaysPassStep } from './steps/DaysPassStep'
import { FinePrintStep } from './steps/FinePrintStep'
import { FirstBatchStep } from './steps/FirstBatchStep'
import { LearnedStep } from './steps/LearnedStep'
import { OlderStep } from './steps/OlderStep'
import { PromptStep } from './steps/PromptStep'
import { ReportStep } from './steps/ReportStep'
import { RevokeStep } from './steps/RevokeStep'
import { SuggestionsStep } from './steps/SuggestionsStep'
import { SwitchOffStep } from './steps/SwitchOffStep'
import type { WalkthroughAccess } from './use-walkthrough'

interface CurrentStepProps {
  readonly access: WalkthroughAccess
  readonly kept: Walkthrough
}

export function CurrentStep({ access, kept }: CurrentStepProps) {
  switch (kept.step) {
    case 'prompt':
      return (
        <PromptStep
          onAllow={() => {
            access.goTo('first-batch')
          }}
        />
      )
    case 'first-batch':
      return <FirstBatchStep />
    case 'days-pass':
      return <DaysPassStep days={access.days} onPass={access.pass} />
    case 'older':
      return <OlderStep />
    case 'learned':
      return <LearnedStep />
    case 'suggestions':
      return <SuggestionsStep />
    case 'revoke':
      return (
        <RevokeStep
          onRevoked={({ receipt }) => {
            access.keep((now) => ({ ...now, receipts: [...now.receipts, receipt] }))
          }}
        />
      )
    case 'switch-off':
      return <SwitchOffStep days={access.days} onPass={access.pass} />
    case 'fine-print':
      return <FinePrintStep />
    case 'report':
      return <ReportStep kept={kept} isBusy={access.isBusy} onEnd={access.end} />
  }
}
