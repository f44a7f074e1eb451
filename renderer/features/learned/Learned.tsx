import type { InferenceKind, JudgedInference } from '../../../shared/domain/inference/inference'
import { words } from '../../app/language/words'
import { useQuery } from '../../app/use-query'
import { Answer } from '../../ui/Answer'
import { Empty } from '../../ui/Empty'
import { InferenceCard } from './InferenceCard'
import './learned.css'

/** All that could be worked out, most personal first, each with the photos that give it away. */
export function Learned() {
  const inferences = useQuery('inferences', {})
  return (
    <div className="page">
      <div className="page-column">
        <header className="page-head">
          <h1>{words.learned.title}</h1>
          <p className="muted">{words.learned.lead}</p>
        </header>
        <Answer of={inferences}>
          {(all) =>
            all.length === 0 ? (
              <Empty title={words.learned.empty.title} says={words.learned.empty.says} />
            ) : (
              <>
                <ul className="inferences">
                  {mostPersonalFirst(all).map((inference) => (
                    <li key={inference.id}>
                      <InferenceCard inference={inference} />
                    </li>
                  ))}
                </ul>
                <p className="note">{words.learned.guess}</p>
              </>
            )
          }
        </Answer>
      </div>
    </div>
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

function mostPersonalFirst(all: readonly JudgedInference[]): readonly JudgedInference[] {
  return all.toSorted(
    (one, other) =>
      order.indexOf(one.kind) - order.indexOf(other.kind) || other.items.length - one.items.length,
  )
}
