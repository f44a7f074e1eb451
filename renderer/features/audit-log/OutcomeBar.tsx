import type { Totals } from '../../../shared/domain/audit/document'
import type { Outcome } from '../../../shared/domain/policy/verdict'
import { words } from '../../app/language/words'
import { useNavigation } from '../../app/navigation'
import { withoutField } from './without-field'
import { OutcomeMark } from '../../ui/OutcomeMark'

/** The four verdicts with their counts; pressing one shows only its frames. */
export function OutcomeBar({ totals }: { readonly totals: Totals }) {
  const { choice, showFrames } = useNavigation()
  const counts: readonly (readonly [Outcome, number])[] = [
    ['would', totals.would],
    ['could', totals.could],
    ['would-not', totals.wouldNot],
    ['revoked', totals.revoked],
  ]
  const chosen = choice.filter.outcomes ?? []
  return (
    <div className="outcomes" role="group" aria-label={words.filters.title}>
      {counts.map(([outcome, count]) => {
        const isChosen = chosen.includes(outcome)
        return (
          <button
            key={outcome}
            type="button"
            className="outcome"
            aria-pressed={isChosen}
            title={words.verdicts.meaning(outcome)}
            onClick={() => {
              const others = withoutField(choice.filter, 'outcomes')
              const next = isChosen ? chosen.filter((each) => each !== outcome) : [...chosen, outcome]
              const filter = next.length === 0 ? others : { ...others, outcomes: next }
              showFrames({ filter, title: choice.title })
            }}
          >
            <OutcomeMark outcome={outcome} />
            <span className="outcome-count">{words.amounts.number(count)}</span>
            <span className="outcome-name">{words.verdicts.name(outcome)}</span>
          </button>
        )
      })}
    </div>
  )
}
