import { useEffect, useRef, useState } from 'react'

import { words } from '../../app/language/words'
import { answerOf, useQuery } from '../../app/use-query'
import { FirstStep } from './FirstStep'
import './first-run.css'

const steps = ['welcome', 'terms', 'when', 'answer'] as const

/** What this is, whose photos, whose terms, and when Allow was tapped: a minute, then the answer. */
export function FirstRun({ onDone }: { readonly onDone: () => void }) {
  const [at, setAt] = useState(0)
  const page = useRef<HTMLDivElement>(null)
  const step = steps[at] ?? 'answer'
  useEffect(() => {
    // Whoever hears the page is told where the step before has led.
    if (at > 0) page.current?.querySelector('h1')?.focus()
  }, [at])
  return (
    <main className="first">
      <div className="first-page" ref={page}>
        <p className="rail-name first-name">
          <span className="lamp" aria-hidden="true" />
          {words.app.name}
          <span className="edge first-step">{words.firstRun.step(at + 1, steps.length)}</span>
        </p>
        <FirstStep
          step={step}
          onMove={(by) => {
            setAt(at + by)
          }}
          onDone={onDone}
        />
      </div>
      <Foot isAnswered={step === 'answer'} />
    </main>
  )
}

/** What must always be in view, as far as it is settled. */
function Foot({ isAnswered }: { readonly isAnswered: boolean }) {
  const summary = answerOf(useQuery('summary', {}))
  return (
    <footer className="first-foot muted">
      <p>{words.app.cannotSee}</p>
      {isAnswered && summary !== null && (
        <>
          <p>
            {words.app.simulatedShort} {summary.policy.title},{' '}
            {words.app.reportedOn(summary.policy.reportedOn)}
          </p>
          <p>{words.app.coverage(summary.coverage)}</p>
        </>
      )}
    </footer>
  )
}
