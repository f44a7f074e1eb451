import type { SuggestionDetail } from '../../../shared/ipc/suggestion-queries'
import { words } from '../../app/language/words'
import { useNavigation } from '../../app/navigation'
import { Button } from '../../ui/Button'
import { Thumb } from '../../ui/Thumb'

/** Every photo in it, each opening its frame, and the way to take them all out, looked at before it is done. */
export function TakeApart({ detail }: { readonly detail: SuggestionDetail }) {
  const { open, plan } = useNavigation()
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
      <div className="row">
        <Button
          size="small"
          onPress={() => {
            plan({ by: 'rule', rule: { items: detail.suggestion.items } })
          }}
        >
          {words.suggestions.revokePhotos}
        </Button>
        <span className="muted">{words.suggestions.revokeMore}</span>
      </div>
    </section>
  )
}
