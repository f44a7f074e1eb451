import type { FrameDetail } from '../../../shared/ipc/auditor'
import { words } from '../../app/language/words'
import { useNavigation } from '../../app/navigation'
import { useNames } from '../../app/use-names'

/** What would be learned or made from this frame, and what would fall with it. */
export function RestsOn({ detail }: { readonly detail: FrameDetail }) {
  const { showFrames } = useNavigation()
  const { within } = useNames()
  const { inferences, suggestions } = detail
  return (
    <section className="stack">
      <h2>{words.frame.restsOn}</h2>
      {inferences.length === 0 && <p className="muted">{words.frame.restsOnNothing}</p>}
      <ul className="rests">
        {inferences.map((inference) => (
          <li key={inference.id}>
            <button
              type="button"
              className="rest"
              onClick={() => {
                showFrames({ filter: { inference: inference.id }, title: within(inference.label) })
              }}
            >
              <span>{within(inference.label)}</span>
              <span className="muted">{words.frame.stay(inference.items.length - 1)}</span>
            </button>
          </li>
        ))}
        {suggestions.map((suggestion) => (
          <li key={suggestion.id}>
            <button
              type="button"
              className="rest"
              onClick={() => {
                showFrames({ filter: { suggestion: suggestion.id }, title: suggestion.title })
              }}
            >
              <span>{suggestion.title}</span>
              <span className="muted">{words.suggestions.kind(suggestion.kind)}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}
