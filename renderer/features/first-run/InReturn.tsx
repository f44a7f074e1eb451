import { words } from '../../app/language/words'
import { answerOf, useQuery } from '../../app/use-query'
import { Thumb } from '../../ui/Thumb'

const shown = 3
const pictures = 4

/** What would be made of the photos: the other side of the bargain, by its own titles. */
export function InReturn() {
  const suggestions = answerOf(useQuery('suggestions', {}))
  if (suggestions === null) return null
  if (suggestions.length === 0) return <p className="muted">{words.firstRun.noReturn}</p>
  return (
    <section className="first-return" aria-labelledby="first-return">
      <h2 id="first-return" className="edge">
        {words.firstRun.inReturn}
      </h2>
      <ul>
        {suggestions.slice(0, shown).map(({ id, kind, title, items }) => (
          <li key={id}>
            <span className="first-mosaic" aria-hidden="true">
              {items.slice(0, pictures).map((item) => (
                <Thumb key={item} item={item} name="" />
              ))}
            </span>
            <span className="secret">{title}</span>
            <span className="muted">
              {words.suggestions.kind(kind)} · {words.suggestions.uses(items.length)}
            </span>
          </li>
        ))}
      </ul>
      {suggestions.length > shown && (
        <p className="muted">{words.firstRun.moreReturn(suggestions.length - shown)}</p>
      )}
    </section>
  )
}
