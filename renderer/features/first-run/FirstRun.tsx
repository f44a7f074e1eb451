import { useState } from 'react'

import { words } from '../../app/language/words'
import type { View } from '../../app/navigation'
import { useSettings } from '../../app/settings'
import { useAct } from '../../app/use-act'
import { Button } from '../../ui/Button'
import { FirstAnswer } from './FirstAnswer'
import { Terms } from './Terms'
import { Welcome } from './Welcome'
import { When } from './When'
import './first-run.css'

const steps = ['welcome', 'terms', 'when', 'answer'] as const
type Step = (typeof steps)[number]

/** What this is, whose photos, whose terms, and when Allow was tapped: a minute, then the answer. */
export function FirstRun({ onDone }: { readonly onDone: (view: View) => void }) {
  const { change } = useSettings()
  const { isBusy, run } = useAct()
  const [step, setStep] = useState<Step>('welcome')
  const at = steps.indexOf(step)
  const go = (by: number) => {
    const next = steps[at + by]
    if (next !== undefined) setStep(next)
  }
  return (
    <main className="first">
      <div className="first-page">
        <p className="rail-name first-name">
          <span className="lamp" aria-hidden="true" />
          {words.app.name}
          <span className="edge first-step">{words.firstRun.step(at + 1, steps.length)}</span>
        </p>
        <CurrentStep
          step={step}
          onChosen={() => {
            go(1)
          }}
          onDone={onDone}
        />
        {(step === 'terms' || step === 'when') && (
          <div className="row">
            <Button
              onPress={() => {
                go(-1)
              }}
            >
              {words.firstRun.back}
            </Button>
            <Button
              tone="main"
              isDisabled={isBusy}
              onPress={() => {
                if (step === 'terms') go(1)
                else {
                  run(async () => {
                    await change({ hasSeenFirstRun: true })
                    go(1)
                  })
                }
              }}
            >
              {step === 'terms' ? words.firstRun.next : words.firstRun.finish}
            </Button>
          </div>
        )}
      </div>
      <p className="first-foot muted">{words.app.cannotSee}</p>
    </main>
  )
}

interface CurrentStepProps {
  readonly step: Step
  readonly onChosen: () => void
  readonly onDone: (view: View) => void
}

function CurrentStep({ step, onChosen, onDone }: CurrentStepProps) {
  switch (step) {
    case 'welcome':
      return <Welcome onChosen={onChosen} />
    case 'terms':
      return <Terms />
    case 'when':
      return <When />
    case 'answer':
      return <FirstAnswer onGo={onDone} />
  }
}
