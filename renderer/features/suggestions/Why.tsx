import type { SuggestionDetail } from '../../../shared/ipc/suggestion-queries'
import { words } from '../../app/language/words'
import { useNavigation } from '../../app/navigation'
import { useNames } from '../../app/use-names'
import { Button } from '../../ui/Button'

/** What had to be known for it, each with the way to hide that, and the clauses that allow it. */
export function Why({ detail }: { readonly detail: SuggestionDetail }) {
  const { suggestion } = detail
  return (
    <section className="stack">
      <h2>{words.suggestions.because}</h2>
      <ul className="lines">
        {detail.because.map((reason) => (
          <Reason key={reason.id} reason={reason} />
        ))}
      </ul>
      <p className="muted">
        {words.suggestions.clauses(suggestion.clauses.map((clause) => words.verdicts.clause(clause)))}
        {suggestion.standing === 'possible' && ` ${words.suggestions.possible}`}
      </p>
    </section>
  )
}

function Reason({ reason }: { readonly reason: SuggestionDetail['because'][number] }) {
  const { showFrames, plan } = useNavigation()
  const label = useNames().within(reason.label)
  return (
    <li className="line">
      <button
        type="button"
        className="reveal secret"
        onClick={() => {
          showFrames({ filter: { inference: reason.id }, title: label })
        }}
      >
        {label}
      </button>
      <span className="muted reason-says">
        {words.suggestions.sure(words.amounts.percent(reason.confidence))} ·{' '}
        {words.learned.standing(reason.standing)}
        <Button
          size="small"
          name={words.planning.hideName(label)}
          onPress={() => {
            plan({ by: 'hiding', inference: reason.id, label })
          }}
        >
          {words.planning.hide}
        </Button>
      </span>
    </li>
  )
}
