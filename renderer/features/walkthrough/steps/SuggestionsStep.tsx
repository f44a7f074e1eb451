import { words } from '../../../app/language/words'
import { useNavigation } from '../../../app/navigation'
import type { CallOutput } from '../../../app/client'
import { answerOf, useQuery } from '../../../app/use-query'
import { Answer } from '../../../ui/Answer'
import { Thumb } from '../../../ui/Thumb'

const shown = 6
const pictures = 4

/** What is offered in return, and from how many photos: both numbers stand side by side, as the speaker's notes ask. */
export function SuggestionsStep() {
  const left = answerOf(useQuery('summary', {}))?.totals.would ?? null
  return (
    <Answer of={useQuery('suggestions', {})}>
      {(all) =>
        all.length === 0 ? (
          <p className="muted">{words.suggestions.empty.says}</p>
        ) : (
          <>
            {left !== null && (
              <p className="muted">{words.walkthrough.suggestions.count(all.length, left)}</p>
            )}
            <ul className="walk-suggestions">
              {all.slice(0, shown).map((suggestion) => (
                <Offered key={suggestion.id} suggestion={suggestion} />
              ))}
            </ul>
          </>
        )
      }
    </Answer>
  )
}

function Offered({ suggestion }: { readonly suggestion: CallOutput<'suggestions'>[number] }) {
  const { showFrames } = useNavigation()
  return (
    <li className="card walk-suggestion">
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
  )
}
