import type { Hiding } from '../../../shared/domain/revocation/hiding'
import { words } from '../../app/language/words'
import { useNames } from '../../app/use-names'
import { useQuery } from '../../app/use-query'
import { Answer } from '../../ui/Answer'
import { RulePlan } from './RulePlan'

/** The fewest photos that hide one finding, how sure that is, and what revoking them would change. */
export function HidingPlan({ inference }: { readonly inference: string }) {
  const hiding = useQuery('howToHide', { inference })
  return (
    <Answer of={hiding}>
      {(found) =>
        found.items.length === 0 ? (
          <p>{words.planning.hidden}</p>
        ) : (
          <>
            <HowSure hiding={found} />
            <RulePlan rule={{ items: found.items }} />
          </>
        )
      }
    </Answer>
  )
}

function HowSure({ hiding }: { readonly hiding: Hiding }) {
  const { within } = useNames()
  const { items, restsOn, instead } = hiding
  return (
    <section className="plan-hiding">
      <p className="plan-answer">
        {items.length === 1 && restsOn === 1
          ? words.planning.fewestOne
          : words.planning.fewest(items.length, restsOn)}
      </p>
      <p className="muted">{sureness(hiding)}</p>
      {instead.length > 0 && (
        <div className="note problem">
          <p>{words.planning.instead}:</p>
          <ul>
            {instead.map((each) => (
              <li key={each.id}>{within(each.label)}</li>
            ))}
          </ul>
        </div>
      )}
    </section>
  )
}

function sureness({ isVerified, isMinimal, isSmallest }: Hiding): string {
  if (!isVerified) return words.planning.notVerified
  if (isSmallest) return words.planning.smallest
  return isMinimal ? words.planning.needed : words.planning.notMinimal
}
