import type { ItemId } from '../../../shared/domain/item/ids'
import type { Frame } from '../../../shared/ipc/auditor'
import { words } from '../../app/language/words'
import { useNavigation } from '../../app/navigation'
import { OutcomeMark } from '../../ui/OutcomeMark'
import { Thumb } from '../../ui/Thumb'

interface NeighboursProps {
  readonly frames: readonly Frame[]
  readonly current: ItemId
  /** A document's small picture can be read as well as its large one, and what was taken beside it often shows it again. */
  readonly isBlurred: boolean
}

export function Neighbours({ frames, current, isBlurred }: NeighboursProps) {
  const { open } = useNavigation()
  if (frames.length < 2) return null
  return (
    <nav
      className={isBlurred ? 'neighbours neighbours-blurred' : 'neighbours'}
      aria-label={words.frame.neighbours}
    >
      <ul>
        {frames.map((frame) => (
          <li key={frame.id}>
            <button
              type="button"
              className={`neighbour neighbour-${frame.outcome}`}
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
