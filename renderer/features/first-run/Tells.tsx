import type { InferenceKind } from '../../../shared/domain/inference/inference'
import type { FrameFilter } from '../../../shared/ipc/schemas'
import { words } from '../../app/language/words'
import { Figure } from '../../ui/Figure'
import { useOutcomeCounts } from '../audit-log/use-outcome-counts'

interface TellsProps {
  readonly bytes: number
  readonly onShow: (filter: FrameFilter, title: string | null) => void
}

/** What the photos that would or could leave give away, in figures: the best case to the worst. */
export function Tells({ bytes, onShow }: TellsProps) {
  const size = words.firstRun.tells.size(words.amounts.size(bytes))
  return (
    <ul className="first-tells">
      <Tell kind="children" says={words.firstRun.tells.children} onShow={onShow} />
      <Tell kind="document" says={words.firstRun.tells.documents} onShow={onShow} />
      <Tell kind="home" says={words.firstRun.tells.home} onShow={onShow} />
      {bytes > 0 && (
        <li>
          <strong>{size.figure}</strong> {size.says}
        </li>
      )}
    </ul>
  )
}

interface TellProps {
  readonly kind: InferenceKind
  readonly says: (least: number, most: number) => { readonly figure: string; readonly says: string }
  readonly onShow: TellsProps['onShow']
}

function Tell({ kind, says, onShow }: TellProps) {
  const filter = { inferenceKind: kind }
  const counts = useOutcomeCounts(filter)
  if (counts === null || counts.would + counts.could === 0) return null
  const told = says(counts.would, counts.would + counts.could)
  return (
    <li>
      <strong>
        <Figure
          name={told.says}
          onPress={() => {
            onShow(filter, words.learned.group(kind))
          }}
        >
          {told.figure}
        </Figure>
      </strong>{' '}
      {told.says}
    </li>
  )
}
