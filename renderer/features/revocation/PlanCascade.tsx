import type { InferenceFate, RevocationPreview } from '../../../shared/domain/audit/revocation-preview'
import { words } from '../../app/language/words'
import { useNavigation } from '../../app/navigation'
import { useNames } from '../../app/use-names'
import { Button } from '../../ui/Button'

const order: readonly InferenceFate['fate'][] = ['falls', 'ruled-out', 'weakens', 'appears']

/** What would no longer be known, what stays and why, and what would be made then. */
export function PlanCascade({ preview }: { readonly preview: RevocationPreview }) {
  const { within } = useNames()
  const { inferences, suggestions, untouched } = preview
  return (
    <div className="plan-columns">
      <section className="stack" aria-label={words.planning.learned}>
        <h2>{words.planning.learned}</h2>
        {inferences.length === 0 && <p className="muted">{words.planning.unchanged}</p>}
        {order.map((fate) => (
          <Fates key={fate} fate={fate} inferences={inferences.filter((each) => each.fate === fate)} />
        ))}
        {untouched > 0 && <p className="muted">{words.planning.untouched(untouched)}</p>}
      </section>
      {suggestions.length > 0 && (
        <section className="stack" aria-label={words.planning.suggestions}>
          <h2>{words.planning.suggestions}</h2>
          <ul className="lines">
            {suggestions.map((each) => (
              <li key={each.id} className={`line plan-${each.fate}`}>
                <span className="secret">{within(each.title)}</span>
                <span className="muted">
                  {words.suggestions.kind(each.kind)} · {words.planning.suggestionFate(each.fate)}
                </span>
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  )
}

interface FatesProps {
  readonly fate: InferenceFate['fate']
  readonly inferences: readonly InferenceFate[]
}

function Fates({ fate, inferences }: FatesProps) {
  const { plan } = useNavigation()
  const { within } = useNames()
  if (inferences.length === 0) return null
  return (
    <>
      <h3>{words.planning.fate(fate)}</h3>
      <ul className="lines">
        {inferences.map((each) => (
          <li key={each.id} className={`line plan-${fate}`}>
            <span className="secret">{within(each.label)}</span>
            {fate === 'weakens' && (
              <span className="muted">
                {words.planning.restsOn(each.restsOn.before, each.restsOn.after)}{' '}
                <Button
                  size="small"
                  name={words.planning.hideName(within(each.label))}
                  onPress={() => {
                    plan({ by: 'hiding', inference: each.id, label: within(each.label) })
                  }}
                >
                  {words.planning.hide}
                </Button>
              </span>
            )}
          </li>
        ))}
      </ul>
    </>
  )
}
