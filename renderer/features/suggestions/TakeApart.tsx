import type { SuggestionDetail } from '../../../shared/ipc/suggestion-queries'
import { words } from '../../app/language/words'
import { useNavigation } from '../../app/navigation'
import { Button } from '../../ui/Button'

/** The ways to make it fall, each looked at before it is done. */
export function TakeApart({ detail }: { readonly detail: SuggestionDetail }) {
  const { plan } = useNavigation()
  const { suggestion, because } = detail
  return (
    <section className="stack">
      <h2>{words.suggestions.revoke}</h2>
      <p className="muted">{words.suggestions.revokeMore}</p>
      <div className="row">
        <Button
          size="small"
          onPress={() => {
            plan({ by: 'rule', rule: { items: suggestion.items } })
          }}
        >
          {words.suggestions.revokePhotos}
        </Button>
        {because.map(({ id, label }) => (
          <Button
            key={id}
            size="small"
            onPress={() => {
              plan({ by: 'hiding', inference: id, label })
            }}
          >
            <span className="secret">{words.suggestions.hide(label)}</span>
          </Button>
        ))}
      </div>
    </section>
  )
}
