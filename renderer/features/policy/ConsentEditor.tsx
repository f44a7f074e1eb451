import { useState } from 'react'

import type { SaidConsent } from '../../../shared/domain/policy/consent'
import { words } from '../../app/language/words'
import { Button } from '../../ui/Button'
import { choiceOf, consentFor, daysOf } from './consent-form'
import type { ConsentChoice, SwitchDay } from './consent-form'
import { SwitchDays } from './SwitchDays'

const choices: readonly ConsentChoice[] = ['now', 'events', 'never', 'unknown']

interface ConsentEditorProps {
  readonly consent: SaidConsent
  /** ISO: the instant of the audit. */
  readonly asOf: string
  readonly onSave: (consent: SaidConsent) => void
}

/** When Allow was tapped and turned off, or that it never was, or that nobody knows. */
export function ConsentEditor({ consent, asOf, onSave }: ConsentEditorProps) {
  const today = asOf.slice(0, 10)
  const [choice, setChoice] = useState(choiceOf(consent))
  const [days, setDays] = useState<readonly SwitchDay[]>(daysOf(consent, today))
  const save = (next: ConsentChoice, on: readonly SwitchDay[]) => {
    onSave(consentFor(next, on))
  }
  return (
    <fieldset className="consent">
      <legend className="hidden">{words.policy.consent}</legend>
      {choices.map((each) => (
        <label key={each} className="choice consent-choice">
          <input
            type="radio"
            name="consent"
            checked={choice === each}
            onChange={() => {
              setChoice(each)
              if (each !== 'events') save(each, days)
            }}
          />
          <span>
            {words.policy.consents[each]}
            <span className="muted consent-means">{words.policy.consentMeans[each]}</span>
          </span>
        </label>
      ))}
      {choice === 'events' && (
        <div className="consent-days">
          <SwitchDays days={days} today={today} onChange={setDays} />
          <Button
            size="small"
            tone="main"
            onPress={() => {
              save('events', days)
            }}
          >
            {words.policy.save}
          </Button>
        </div>
      )}
    </fieldset>
  )
}
