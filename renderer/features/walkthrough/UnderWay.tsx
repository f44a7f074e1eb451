import { useCallback, useEffect, useRef, useState } from 'react'

import type { Walkthrough, WalkthroughStep } from '../../../shared/ipc/walkthrough'
import { walkthroughSteps } from '../../../shared/ipc/walkthrough'
import { words } from '../../app/language/words'
import { useStatus } from '../../app/use-status'
import { Button } from '../../ui/Button'
import { CurrentStep } from './CurrentStep'
import { FindingForm } from './FindingForm'
import { StepList } from './StepList'
import { usePresenting, useStepKeys } from './use-presenter'
import type { WalkthroughAccess } from './use-walkthrough'

interface UnderWayProps {
  readonly access: WalkthroughAccess
  readonly kept: Walkthrough
}

/** The same whatever photos there are. On the others a small number would be taken for the answer while photos are still read. */
const withoutPhotos: ReadonlySet<WalkthroughStep> = new Set<WalkthroughStep>([
  'prompt',
  'fine-print',
  'report',
])

/** One step at a time: the list of steps, the stage, the finding, and the way on. */
export function UnderWay({ access, kept }: UnderWayProps) {
  const [isPresenting, setIsPresenting] = useState(false)
  const heading = useRef<HTMLHeadingElement>(null)
  const at = walkthroughSteps.indexOf(kept.step)
  const { goTo } = access
  const move = useCallback(
    (by: number) => {
      const next = walkthroughSteps[at + by]
      if (next !== undefined) goTo(next)
    },
    [at, goTo],
  )
  const leave = useCallback(() => {
    setIsPresenting(false)
  }, [])
  // On a line that is there anyway: what is pressed on a step must not move when reading ends.
  const progress = useStatus()?.progress ?? null
  const isGrowing = progress !== null && progress.stage !== 'idle' && !withoutPhotos.has(kept.step)
  usePresenting(isPresenting)
  useStepKeys(move, leave)
  useEffect(() => {
    heading.current?.focus()
  }, [kept.step])
  const step = words.walkthrough.steps[kept.step]
  return (
    <div className="walk">
      <StepList kept={kept} onChoose={goTo} />
      <section className="walk-stage" aria-labelledby="walk-title" aria-busy={access.isBusy}>
        <header className="walk-head">
          <p className="edge">
            {words.walkthrough.stepName(at + 1, walkthroughSteps.length)}
            {isGrowing && ` · ${words.walkthrough.stillGrowing(progress.done, progress.total)}`}
          </p>
          <h1 id="walk-title" ref={heading} tabIndex={-1}>
            {step.title}
          </h1>
          <p className="walk-lead">{step.lead}</p>
        </header>
        <div className="walk-content" key={kept.step}>
          <CurrentStep access={access} kept={kept} />
        </div>
      </section>
      <FindingForm key={kept.step} kept={kept} access={access} isPresenting={isPresenting} />
      <footer className="walk-foot">
        <Button
          isDisabled={at === 0}
          onPress={() => {
            move(-1)
          }}
        >
          {words.walkthrough.back}
        </Button>
        <span className="muted walk-keys">{words.walkthrough.keys}</span>
        <Button
          onPress={() => {
            setIsPresenting(!isPresenting)
          }}
        >
          {isPresenting ? words.walkthrough.leavePresent : words.walkthrough.present}
        </Button>
        <Button isDisabled={access.isBusy} onPress={access.end}>
          {words.walkthrough.end}
        </Button>
        <Button
          tone="main"
          isDisabled={at === walkthroughSteps.length - 1}
          onPress={() => {
            move(1)
          }}
        >
          {words.walkthrough.next}
        </Button>
      </footer>
    </div>
  )
}
