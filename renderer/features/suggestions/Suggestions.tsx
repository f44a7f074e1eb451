import type { JudgedInference } from '../../../shared/domain/inference/inference'
import type { Suggestion } from '../../../shared/domain/suggestion/suggestion'
import { words } from '../../app/language/words'
import { useNavigation } from '../../app/navigation'
import { answerOf, useQuery } from '../../app/use-query'
import { Answer } from '../../ui/Answer'
import { Button } from '../../ui/Button'
import { Empty } from '../../ui/Empty'
import { Thumb } from '../../ui/Thumb'
import './suggestions.css'

/** What people would get in return, and what each suggestion rests on. */
export function Suggestions() {
  const suggestions = useQuery('suggestions', {})
  const inferences = answerOf(useQuery('inferences', {})) ?? []
  return (
    <div className="page">
      <div className="page-column">
        <header className="page-head">
          <h1>{words.suggestions.title}</h1>
          <p className="muted">{words.suggestions.lead}</p>
        </header>
        <Answer of={suggestions}>
          {(all) =>
            all.length === 0 ? (
              <Empty title={words.suggestions.empty.title} says={words.suggestions.empty.says} />
            ) : (
              <ul className="suggestions">
                {all.map((suggestion) => (
                  <li key={suggestion.id}>
                    <SuggestionCard suggestion={suggestion} inferences={inferences} />
                  </li>
                ))}
              </ul>
            )
          }
        </Answer>
      </div>
    </div>
  )
}

interface SuggestionCardProps {
  readonly suggestion: Suggestion
  readonly inferences: readonly JudgedInference[]
}

function SuggestionCard({ suggestion, inferences }: SuggestionCardProps) {
  const { showFrames } = useNavigation()
  const because = inferences.filter((each) => suggestion.because.includes(each.id))
  const pictures = suggestion.items.slice(0, 5)
  return (
    <article className="card suggestion">
      <div className={`mosaic mosaic-${String(pictures.length)}`} aria-hidden="true">
        {pictures.map((item) => (
          <Thumb key={item} item={item} name="" />
        ))}
      </div>
      <div className="stack suggestion-says">
        <p className="edge">{words.suggestions.kind(suggestion.kind)}</p>
        <h2>{suggestion.title}</h2>
        {because.length > 0 && (
          <div>
            <p className="muted suggestion-because">{words.suggestions.because}</p>
            <ul className="suggestion-reasons">
              {because.map((inference) => (
                <li key={inference.id}>
                  <button
                    type="button"
                    className="reveal"
                    onClick={() => {
                      showFrames({ filter: { inference: inference.id }, title: inference.label })
                    }}
                  >
                    {inference.label}
                  </button>
                </li>
              ))}
            </ul>
          </div>
        )}
        <p className="muted suggestion-because">
          {suggestion.visibleTo === 'only-you'
            ? words.suggestions.onlyYou
            : words.suggestions.visibilityUnknown}
        </p>
        <div className="row">
          <Button
            size="small"
            onPress={() => {
              showFrames({ filter: { suggestion: suggestion.id }, title: suggestion.title })
            }}
          >
            {words.acts.showThese(suggestion.items.length)}
          </Button>
        </div>
      </div>
    </article>
  )
}
