import type { SuggestionDetail } from '../../../shared/ipc/suggestion-queries'
import { words } from '../../app/language/words'
import { useNavigation } from '../../app/navigation'

/** What had to be known for it, and the clauses that allow it. */
export function Why({ detail }: { readonly detail: SuggestionDetail }) {
  const { showFrames } = useNavigation()
  const { because, suggestion } = detail
  return (
    <section className="stack">
      <h2>{words.suggestions.because}</h2>
      <ul className="lines">
        {because.map(({ id, label, confidence, standing }) => (
          <li key={id} className="line">
            <button
              type="button"
              className="reveal secret"
              onClick={() => {
                showFrames({ filter: { inference: id }, title: label })
              }}
            >
              {label}
            </button>
            <span className="muted">
              {words.suggestions.sure(words.amounts.percent(confidence))} · {words.learned.standing(standing)}
            </span>
          </li>
        ))}
      </ul>
      <p className="muted">
        {suggestion.clauses.map((clause) => words.verdicts.clause(clause)).join(' · ')}
        {suggestion.standing === 'possible' && ` · ${words.suggestions.possible}`}
      </p>
    </section>
  )
}
