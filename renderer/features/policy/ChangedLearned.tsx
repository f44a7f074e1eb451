import type { Comparison } from '../../../shared/domain/audit/compare'
import type { InferenceKind, Standing } from '../../../shared/domain/inference/inference'
import { words } from '../../app/language/words'
import { useNavigation } from '../../app/navigation'
import { useNames } from '../../app/use-names'
import { answerOf, useQuery } from '../../app/use-query'
import { Button } from '../../ui/Button'
import { useMore } from '../../ui/use-more'

const atOnce = 8

/** What would no longer be known or made, what would be new, and what stays known on other grounds. */
export function ChangedLearned({ comparison }: { readonly comparison: Comparison }) {
  const inferences = answerOf(useQuery('findings', {})) ?? []
  const suggestions = answerOf(useQuery('suggestions', {})) ?? []
  const { standings } = comparison
  const [shown, showMore] = useMore(atOnce)
  const { within } = useNames()
  const labelOf = (id: string) => {
    const label = inferences.find((each) => each.id === id)?.label
    return label === undefined ? null : within(label)
  }
  const isSame = standings.length === 0 && isEmpty(comparison.inferences) && isEmpty(comparison.suggestions)
  if (isSame) return <p className="muted">{words.comparison.sameLearned}</p>
  return (
    <div className="changes">
      <section className="stack">
        <h2>{words.comparison.learned}</h2>
        <Gone
          lines={comparison.inferences.gone.map((id) => ({
            id,
            says: labelOf(id) ?? kindSays(id),
            by: 'inference',
          }))}
        />
        <Added ids={comparison.inferences.added} />
        {standings.length > 0 && <h3>{words.comparison.standingTitle}</h3>}
        <ul className="lines">
          {standings.slice(0, shown).map(({ id, before, after }) => (
            <li key={id} className="line">
              <span>{labelOf(id) ?? kindSays(id)}</span>
              <span className="muted">
                {words.comparison.standing(before as Standing, after as Standing)}
              </span>
            </li>
          ))}
        </ul>
        {standings.length > shown && (
          <div>
            <Button size="small" onPress={showMore}>
              {words.comparison.showMore(Math.min(atOnce, standings.length - shown))}
            </Button>
          </div>
        )}
      </section>
      {!isEmpty(comparison.suggestions) && (
        <section className="stack">
          <h2>{words.comparison.made}</h2>
          <Gone
            lines={comparison.suggestions.gone.map((id) => ({
              id,
              says: suggestions.find((each) => each.id === id)?.title ?? id,
              by: 'suggestion',
            }))}
          />
          {comparison.suggestions.added.length > 0 && (
            <p>
              {words.comparison.added}: {words.log.reveals.suggestions(comparison.suggestions.added.length)}
            </p>
          )}
        </section>
      )}
    </div>
  )
}

interface Line {
  readonly id: string
  readonly says: string
  readonly by: 'inference' | 'suggestion'
}

function Gone({ lines }: { readonly lines: readonly Line[] }) {
  const { showFrames } = useNavigation()
  if (lines.length === 0) return null
  return (
    <>
      <h3>{words.comparison.gone}</h3>
      <ul className="lines">
        {lines.map(({ id, says, by }) => (
          <li key={id} className="line">
            <button
              type="button"
              className="reveal"
              onClick={() => {
                showFrames({ filter: { [by]: id }, title: says })
              }}
            >
              {says}
            </button>
          </li>
        ))}
      </ul>
    </>
  )
}

/** What is new has no label here yet, so it is told by its kind. */
function Added({ ids }: { readonly ids: readonly string[] }) {
  if (ids.length === 0) return null
  const kinds = [...new Set(ids.map(kindSays))]
  return (
    <>
      <h3>{words.comparison.added}</h3>
      <ul className="lines">
        {kinds.map((kind) => (
          <li key={kind} className="line">
            {words.comparison.kinds(ids.filter((id) => kindSays(id) === kind).length, kind)}
          </li>
        ))}
      </ul>
    </>
  )
}

const kindSays = (id: string): string => words.learned.group(id.slice(0, id.indexOf(':')) as InferenceKind)
const isEmpty = ({ gone, added }: Comparison['inferences']): boolean => gone.length + added.length === 0
