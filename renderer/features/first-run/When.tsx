import { words } from '../../app/language/words'
import { SwitchDays } from '../policy/SwitchDays'
import type { SwitchDay } from '../policy/consent-form'
import { PromptDrawing } from '../../ui/PromptDrawing'
import '../policy/policy.css'

export const whenChoices = ['now', 'events', 'unknown'] as const

/** What the user says about the switch, held until the answer is asked for. */
export interface SaidWhen {
  readonly choice: (typeof whenChoices)[number]
  readonly days: readonly SwitchDay[]
}

interface WhenProps {
  readonly said: SaidWhen
  /** `YYYY-MM-DD` */
  readonly today: string
  readonly onSay: (said: SaidWhen) => void
}

/** When Allow was tapped, or that it was not; beside it the prompt, so that it is known again. */
export function When({ said, today, onSay }: WhenProps) {
  return (
    <div className="first-when">
      <div className="stack">
        <h1 tabIndex={-1}>{words.firstRun.allow}</h1>
        <p className="first-lead">{words.firstRun.allowMore}</p>
        <fieldset className="consent">
          <legend className="hidden">{words.firstRun.allow}</legend>
          {whenChoices.map((choice) => (
            <div key={choice} className="stack">
              <label className="choice consent-choice">
                <input
                  type="radio"
                  name="when"
                  checked={said.choice === choice}
                  onChange={() => {
                    onSay({ ...said, choice })
                  }}
                />
                <span>
                  {words.firstRun.when[choice].says}
                  <span className="muted consent-means">{words.firstRun.when[choice].means}</span>
                </span>
              </label>
              {choice === 'events' && said.choice === 'events' && (
                <div className="consent-days">
                  <SwitchDays
                    days={said.days}
                    today={today}
                    onChange={(days) => {
                      onSay({ ...said, days })
                    }}
                  />
                </div>
              )}
            </div>
          ))}
        </fieldset>
      </div>
      <div className="first-prompt">
        <PromptDrawing allow={<span className="button button-main">{words.walkthrough.prompt.allow}</span>} />
        <p className="muted">{words.walkthrough.prompt.drawing}</p>
      </div>
    </div>
  )
}
