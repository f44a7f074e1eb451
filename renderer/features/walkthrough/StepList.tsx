import type { Walkthrough, WalkthroughStep } from '../../../shared/ipc/walkthrough'
import { walkthroughSteps } from '../../../shared/ipc/walkthrough'
import { words } from '../../app/language/words'
import { findingOf } from './findings'

interface StepListProps {
  readonly kept: Walkthrough
  readonly onChoose: (step: WalkthroughStep) => void
}

/** The ten steps, with a tick where one is signed off. */
export function StepList({ kept, onChoose }: StepListProps) {
  return (
    <nav className="walk-steps" aria-label={words.walkthrough.allSteps}>
      <ol>
        {walkthroughSteps.map((step, at) => {
          const isSigned = findingOf(kept, step).signed !== null
          return (
            <li key={step}>
              <button
                type="button"
                className="walk-step"
                title={words.walkthrough.steps[step].title}
                aria-current={step === kept.step ? 'step' : undefined}
                onClick={() => {
                  onChoose(step)
                }}
              >
                <span className="edge">{words.amounts.number(at + 1)}</span>
                <span>{words.walkthrough.steps[step].title}</span>
                {isSigned && (
                  <span className="walk-tick">
                    <span aria-hidden="true">✓</span>
                    <span className="hidden">{words.walkthrough.isSigned}</span>
                  </span>
                )}
              </button>
            </li>
          )
        })}
      </ol>
    </nav>
  )
}
