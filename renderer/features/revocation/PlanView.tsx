import { useEffect, useRef } from 'react'

import type { RevocationRule } from '../../../shared/domain/revocation/revocation'
import { words } from '../../app/language/words'
import { useNavigation } from '../../app/navigation'
import type { Plan } from '../../app/navigation'
import { Button } from '../../ui/Button'
import { CopiesDesk } from './copies/CopiesDesk'
import { HidingPlan } from './HidingPlan'
import { RulePlan } from './RulePlan'
import { useRuleSays } from './use-rule-says'
import './plan.css'

/** What a revocation would change, shown before it is done; Escape leaves everything as it is. */
export function PlanView({ plan }: { readonly plan: Plan }) {
  const { dropPlan } = useNavigation()
  const ruleSays = useRuleSays()
  const title = plan.by === 'copies' ? words.copies.title : words.planning.title
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
      aria-label={title}
      tabIndex={-1}
      onKeyDown={(press) => {
        if (press.key === 'Escape') dropPlan()
      }}
    >
      <div className="plan-column">
        <header className="plan-head">
          <div>
            <p className="edge">{title}</p>
            <h1>{headingOf(plan, ruleSays)}</h1>
          </div>
          <Button tone="quiet" onPress={dropPlan}>
            {plan.by === 'copies' ? words.planning.back : words.planning.close}
          </Button>
        </header>
        <Planned plan={plan} />
      </div>
    </div>
  )
}

function Planned({ plan }: { readonly plan: Plan }) {
  switch (plan.by) {
    case 'rule':
      return <RulePlan rule={plan.rule} />
    case 'hiding':
      return <HidingPlan inference={plan.inference} />
    case 'copies':
      return <CopiesDesk items={plan.items} begins="form" />
  }
}

function headingOf(plan: Plan, ruleSays: (rule: RevocationRule) => string): string {
  switch (plan.by) {
    case 'rule':
      return words.planning.asks(ruleSays(plan.rule))
    case 'hiding':
      return words.planning.hides(plan.label)
    case 'copies':
      return words.copies.of(plan.items.length)
  }
}
