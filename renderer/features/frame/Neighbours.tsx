import type { ItemId } from '../../../shared/domain/item/ids'
import { words } from '../../app/language/words'
import { useNavigation } from '../../app/navigation'
import { OutcomeMark } from '../../ui/OutcomeMark'
import { Thumb } from '../../ui/Thumb'
import type { Neighbours as Around } from './use-neighbours'

interface NeighboursProps extends Pick<Around, 'frames' | 'isCovered'> {
  readonly current: ItemId
}

export function Neighbours({ frames, current, isCovered }: NeighboursProps) {
  const { open } = useNavigation()
  if (frames.length < 2) return null
  return (
    <nav className="neighbours" aria-label={words.frame.neighbours}>
      <ul>
        {frames.map((frame) => (
          <li key={frame.id}>
            <button
              type="button"
              className={`neighbour neighbour-${frame.outcome}${isCovered(frame.id) ? ' neighbour-covered' : ''}`}
              aria-current={frame.id === current ? 'true' : undefined}
              aria-label={`${frame.name}, ${words.verdicts.name(frame.outcome)}`}
              title={frame.name}
              onClick={() => {
                open(frame.id)
              }}
            >
              <Thumb item={frame.id} name="" />
              <OutcomeMark outcome={frame.outcome} />
            </button>
          </li>
        ))}
      </ul>
    </nav>
  )
}
