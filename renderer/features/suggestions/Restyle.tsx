import type { SuggestionFrame } from '../../../shared/ipc/suggestion-queries'
import { words } from '../../app/language/words'
import { thumbUrl } from '../../app/photo'

/** The photo that a generative model would be given, whole; beside it the picture that nothing here can make. */
export function Restyle({ source }: { readonly source: SuggestionFrame }) {
  const aspectRatio = (source.width ?? 1) / (source.height ?? 1)
  return (
    <div className="restyle">
      <figure className="stack">
        <img
          className="restyle-picture"
          src={thumbUrl(source.item)}
          alt={source.name}
          style={{ aspectRatio }}
        />
        <figcaption className="edge">{words.suggestions.restyleSource}</figcaption>
      </figure>
      <figure className="stack">
        <div className="restyle-picture restyle-empty" style={{ aspectRatio }}>
          <p>{words.suggestions.restyled}</p>
        </div>
        <figcaption className="edge">{words.suggestions.restyleResult}</figcaption>
      </figure>
    </div>
  )
}
