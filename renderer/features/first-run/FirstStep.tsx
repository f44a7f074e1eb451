import { useState } from 'react'

import { client } from '../../app/client'
import { words } from '../../app/language/words'
import { useSettings } from '../../app/settings'
import { useAct } from '../../app/use-act'
import { Button } from '../../ui/Button'
import { consentFor } from '../policy/consent-form'
import { FirstAnswer } from './FirstAnswer'
import { Terms } from './Terms'
import { Welcome } from './Welcome'
import { When } from './When'
import type { SaidWhen } from './When'

interface FirstStepProps {
  readonly step: 'welcome' | 'terms' | 'when' | 'answer'
  readonly onMove: (by: 1 | -1) => void
  readonly onDone: () => void
}

const today = new Date().toISOString().slice(0, 10)

export function FirstStep({ step, onMove, onDone }: FirstStepProps) {
  const { change } = useSettings()
  const { isBusy, run } = useAct()
  const [said, setSaid] = useState<SaidWhen>({ choice: 'now', days: [{ state: 'on', day: today }] })
  const finish = async () => {
    await client.setConsent({ consent: consentFor(said.choice, said.days) })
    await change({ hasSeenFirstRun: true })
    onMove(1)
  }
  switch (step) {
    case 'welcome':
      return (
        <Welcome
          onChosen={() => {
            onMove(1)
          }}
        />
      )
    case 'terms':
      return (
        <>
          <Terms />
          <Ways
            isBusy={isBusy}
            onward={words.firstRun.next}
            onBack={() => {
              onMove(-1)
            }}
            onGo={() => {
              onMove(1)
            }}
          />
        </>
      )
    case 'when':
      return (
        <>
          <When said={said} today={today} onSay={setSaid} />
          <Ways
            isBusy={isBusy}
            onward={words.firstRun.finish}
            onBack={() => {
              onMove(-1)
            }}
            onGo={() => {
              run(finish)
            }}
          />
        </>
      )
    case 'answer':
      return <FirstAnswer onDone={onDone} />
  }
}

interface WaysProps {
  readonly isBusy: boolean
  readonly onward: string
  readonly onBack: () => void
  readonly onGo: () => void
}

function Ways({ isBusy, onward, onBack, onGo }: WaysProps) {
  return (
    <div className="row">
      <Button onPress={onBack}>{words.firstRun.back}</Button>
      <Button tone="main" isDisabled={isBusy} onPress={onGo}>
        {onward}
      </Button>
    </div>
  )
}
