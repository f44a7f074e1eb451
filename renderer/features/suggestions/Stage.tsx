import { useState } from 'react'

import type { SuggestionDetail } from '../../../shared/ipc/suggestion-queries'
import { words } from '../../app/language/words'
import { useNames } from '../../app/use-names'
import { Collage } from './Collage'
import { Restyle } from './Restyle'
import { Slideshow } from './Slideshow'

const asSlides = 'slides'

/** The suggestion as a picture, in every layout that fits, and as a sequence. */
export function Stage({ detail }: { readonly detail: SuggestionDetail }) {
  const { suggestion, layouts, slides, frames } = detail
  const [chosen, setChosen] = useState(suggestion.kind === 'recap' ? asSlides : (layouts[0]?.name ?? ''))
  const { within } = useNames()
  const layout = layouts.find(({ name }) => name === chosen)
  const [first] = frames
  if (layouts.length === 0) return first === undefined ? null : <Restyle source={first} />
  return (
    <figure className="stage-picture">
      <div className="stage-film">
        {layout === undefined ? (
          <Slideshow detail={detail} />
        ) : (
          <Collage
            layout={layout}
            name={words.suggestions.collageOf(within(suggestion.title), layout.tiles.length)}
          />
        )}
      </div>
      <figcaption className="stack">
        <label className="label">
          {words.suggestions.layouts}
          <select
            className="field"
            value={chosen}
            onChange={(change) => {
              setChosen(change.target.value)
            }}
          >
            {layouts.map(({ name }) => (
              <option key={name} value={name}>
                {words.suggestions.layout(name)}
              </option>
            ))}
            {slides.length > 1 && <option value={asSlides}>{words.suggestions.slides}</option>}
          </select>
        </label>
        {layout !== undefined && layout.tiles.length < frames.length && (
          <p className="muted">{words.suggestions.usesMore(layout.tiles.length)}</p>
        )}
      </figcaption>
    </figure>
  )
}
