import { useEffect, useRef } from 'react'

import { words } from '../../app/language/words'
import { useNavigation } from '../../app/navigation'
import type { Plan } from '../../app/navigation'
import { Button } from '../../ui/Button'
import { HidingPlan } from './HidingPlan'
import { RulePlan } from './RulePlan'
import { useRuleSays } from './use-rule-says'
import './plan.css'

/** What a revocation would change, shown before it is done; Escape leaves everything as it is. */
export function PlanView({ plan }: { readonly plan: Plan }) {
  const { dropPlan } = useNavigation()
  const ruleSays = useRuleSays()
  const view = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const before = document.activeElement
    view.current?.focus()
    return () => {
      if (before instanceof HTMLElement) before.focus()
    }
  }, [])
  return (
    <div
      ref={view}
      className="plan"
      role="dialog"
      aria-modal="false"
      aria-label={words.planning.title}
      tabIndex={-1}
      onKeyDown={(press) => {
        if (press.key === 'Escape') dropPlan()
      }}
    >
      <div className="plan-column">
        <header className="plan-head">
          <div>
            <p className="edge">{words.planning.title}</p>
            <h1>
              {plan.by === 'rule'
                ? words.planning.asks(ruleSays(plan.rule))
                : words.planning.hides(plan.label)}
            </h1>
          </div>
          <Button tone="quiet" onPress={dropPlan}>
            {words.planning.close}
          </Button>
        </header>
        {plan.by === 'rule' ? <RulePlan rule={plan.rule} /> : <HidingPlan inference={plan.inference} />}
      </div>
    </div>
  )
}
