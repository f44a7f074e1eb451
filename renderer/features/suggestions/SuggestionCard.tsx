import { slideRatio } from '../../../shared/domain/suggestion/slides'
import type { Suggestion } from '../../../shared/domain/suggestion/suggestion'
import type { SuggestionDetail } from '../../../shared/ipc/suggestion-queries'
import { words } from '../../app/language/words'
import { useNames } from '../../app/use-names'
import { answerOf, useQuery } from '../../app/use-query'
import { Thumb } from '../../ui/Thumb'
import { Collage } from './Collage'
import { SlideView } from './SlideView'

interface SuggestionCardProps {
  readonly suggestion: Suggestion
  readonly onOpen: (id: string) => void
}

/** One suggestion as it would be offered; the whole card opens it. */
export function SuggestionCard({ suggestion, onOpen }: SuggestionCardProps) {
  const { within } = useNames()
  const detail = answerOf(useQuery('suggestionDetail', { suggestion: suggestion.id }))
  return (
    <button
      type="button"
      className="suggestion"
      onClick={() => {
        onOpen(suggestion.id)
      }}
    >
      <span className="suggestion-picture" aria-hidden="true">
        {detail !== null && <Preview detail={detail} />}
      </span>
      <span className="suggestion-says">
        <span className="edge">
          {words.suggestions.kind(suggestion.kind)} · {words.suggestions.uses(suggestion.items.length)}
        </span>
        <span className="suggestion-title secret">{within(suggestion.title)}</span>
        <span className="muted">
          {suggestion.visibleTo === 'only-you'
            ? words.suggestions.onlyYou
            : words.suggestions.visibilityUnknown}
        </span>
      </span>
    </button>
  )
}

/** A recap shows its first slides side by side, everything else its best layout. */
function Preview({ detail }: { readonly detail: SuggestionDetail }) {
  const [layout] = detail.layouts
  const [first] = detail.frames
  if (detail.suggestion.kind === 'recap' && detail.slides.length > 2) return <Strip detail={detail} />
  if (layout !== undefined) return <Collage layout={layout} name="" />
  return first === undefined ? null : <Thumb item={first.item} name="" />
}

function Strip({ detail }: { readonly detail: SuggestionDetail }) {
  return (
    <span className="slide-strip">
      {detail.slides.slice(0, 3).map((slide) => (
        <span key={slide.item} className="slide" style={{ aspectRatio: slideRatio }}>
          <SlideView slide={slide} frames={detail.frames} isMoving={false} />
        </span>
      ))}
    </span>
  )
}
