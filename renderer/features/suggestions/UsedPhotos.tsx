import type { SuggestionDetail } from '../../../shared/ipc/suggestion-queries'
import { words } from '../../app/language/words'
import { useNavigation } from '../../app/navigation'
import { Thumb } from '../../ui/Thumb'

/** Every photo in it, each opening its frame. */
export function UsedPhotos({ detail }: { readonly detail: SuggestionDetail }) {
  const { open } = useNavigation()
  return (
    <section className="stack">
      <h2>{words.suggestions.uses(detail.frames.length)}</h2>
      <ul className="used">
        {detail.frames.map(({ item, name }) => (
          <li key={item}>
            <button
              type="button"
              className="used-photo"
              aria-label={name}
              title={name}
              onClick={() => {
                open(item)
              }}
            >
              <Thumb item={item} name="" />
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}
