import { words } from '../../../app/language/words'
import { useNavigation } from '../../../app/navigation'
import { useQuery } from '../../../app/use-query'
import { Answer } from '../../../ui/Answer'
import { Thumb } from '../../../ui/Thumb'

const shown = 6
const pictures = 4

/** What is offered in return, and from how many photos. */
export function SuggestionsStep() {
  const { showFrames } = useNavigation()
  return (
    <Answer of={useQuery('suggestions', {})}>
      {(all) =>
        all.length === 0 ? (
          <p className="muted">{words.suggestions.empty.says}</p>
        ) : (
          <ul className="walk-suggestions">
            {all.slice(0, shown).map((suggestion) => (
              <li key={suggestion.id} className="card walk-suggestion">
                <div className="walk-mosaic" aria-hidden="true">
                  {suggestion.items.slice(0, pictures).map((item) => (
                    <Thumb key={item} item={item} name="" />
                  ))}
                </div>
                <p className="edge">{words.suggestions.kind(suggestion.kind)}</p>
                <h2 className="secret">{suggestion.title}</h2>
                <button
                  type="button"
                  className="reveal"
                  onClick={() => {
                    showFrames({ filter: { suggestion: suggestion.id }, title: suggestion.title })
                  }}
                >
                  {words.acts.showThese(suggestion.items.length)}
                </button>
              </li>
            ))}
          </ul>
        )
      }
    </Answer>
  )
}
