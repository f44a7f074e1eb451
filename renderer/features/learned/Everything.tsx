import type { InferenceKind } from '../../../shared/domain/inference/inference'
import type { Finding } from '../../../shared/ipc/inference-queries'
import { words } from '../../app/language/words'
import { useQuery } from '../../app/use-query'
import { Answer } from '../../ui/Answer'
import { Button } from '../../ui/Button'
import { Empty } from '../../ui/Empty'
import { useMore } from '../../ui/use-more'
import { InferenceCard } from './InferenceCard'

const cardsAtOnce = 60

/** Every single thing, most personal first, each with the photos that give it away. */
export function Everything() {
  const inferences = useQuery('findings', {})
  const [shown, showMore] = useMore(cardsAtOnce)
  return (
    <Answer of={inferences}>
      {(all) =>
        all.length === 0 ? (
          <Empty title={words.learned.empty.title} says={words.learned.empty.says} />
        ) : (
          <>
            <ul className="inferences">
              {mostPersonalFirst(all)
                .slice(0, shown)
                .map((inference) => (
                  <li key={inference.id}>
                    <InferenceCard inference={inference} />
                  </li>
                ))}
            </ul>
            {all.length > shown && (
              <Button onPress={showMore}>{words.portrait.more(all.length - shown)}</Button>
            )}
          </>
        )
      }
    </Answer>
  )
}

const order: readonly InferenceKind[] = [
  'children',
  'home',
  'document',
  'intimate',
  'person',
  'together',
  'bystanders',
  'work',
  'routine',
  'absence',
  'trip',
  'event',
  'place',
  'theme',
  'thing',
  'device',
]

function mostPersonalFirst(all: readonly Finding[]): readonly Finding[] {
  return all.toSorted(
    (one, other) => order.indexOf(one.kind) - order.indexOf(other.kind) || other.photos - one.photos,
  )
}
