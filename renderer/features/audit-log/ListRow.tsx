import type { Frame } from '../../../shared/ipc/auditor'
import { words } from '../../app/language/words'
import { useNames } from '../../app/use-names'
import { useNavigation } from '../../app/navigation'
import { useRevoke } from '../../app/use-revoke'
import { Button } from '../../ui/Button'
import { OutcomeMark } from '../../ui/OutcomeMark'
import { Thumb } from '../../ui/Thumb'
import type { Selection } from './use-selection'

interface ListRowProps {
  readonly index: number
  readonly top: number
  readonly frame: Frame | null
  readonly asOf: string
  readonly isFocused: boolean
  readonly selection: Selection
}

export function ListRow({ index, top, frame, asOf, isFocused, selection }: ListRowProps) {
  const classes = [
    'list-row',
    'list-grid',
    isFocused ? 'list-focused' : '',
    `list-${frame?.outcome ?? 'loading'}`,
  ]
  return (
    <div
      role="row"
      className={classes.join(' ')}
      aria-rowindex={index + 2}
      draggable={frame !== null}
      style={{ transform: `translateY(${String(top)}px)` }}
    >
      {frame === null ? (
        <span role="cell" className="edge">
          {words.amounts.number(index + 1)}
        </span>
      ) : (
        <Cells frame={frame} index={index} asOf={asOf} selection={selection} />
      )}
    </div>
  )
}

function Cells({
  frame,
  index,
  asOf,
  selection,
}: Pick<ListRowProps, 'index' | 'asOf' | 'selection'> & { frame: Frame }) {
  const { open } = useNavigation()
  const { revoke, restore } = useRevoke()
  const { within } = useNames()
  const receipt = frame.outcome === 'revoked' ? frame.receipt : null
  return (
    <>
      <div role="cell" className="list-photo">
        <input
          type="checkbox"
          aria-label={words.log.choose(frame.name)}
          checked={selection.items.has(frame.id)}
          onChange={() => {
            selection.toggle(frame.id)
          }}
        />
        <button
          type="button"
          className="list-open"
          onClick={() => {
            open(frame.id)
          }}
        >
          <Thumb item={frame.id} name="" />
          <span className="list-name">
            <span>{frame.name}</span>
            <span className="edge">
              {words.amounts.number(index + 1)}
              {frame.takenLocal !== null && ` · ${words.amounts.shortDate(frame.takenLocal)}`}
            </span>
          </span>
        </button>
      </div>
      <span role="cell">{leaves(frame, asOf)}</span>
      <div role="cell" className="list-verdict">
        <span className="list-outcome">
          <OutcomeMark outcome={frame.outcome} />
          {words.verdicts.name(frame.outcome)}
        </span>
        <span className="muted list-clause">
          {frame.problem === null ? clauseOf(frame) : words.problem(frame.problem.code)}
        </span>
      </div>
      <span role="cell" className="list-learned muted">
        {learnedFrom(frame, within)}
      </span>
      <span role="cell" className="list-act">
        {receipt !== null ? (
          <Button size="small" onPress={() => void restore(receipt)}>
            {words.acts.restore}
          </Button>
        ) : (
          <Button size="small" onPress={() => void revoke({ item: frame.id })}>
            {words.acts.revoke}
          </Button>
        )}
      </span>
    </>
  )
}

const learnedFrom = ({ learned, suggestions }: Frame, within: (label: string) => string): string =>
  learned === null
    ? words.log.learning
    : [...learned, ...suggestions].map(within).join(' · ') || words.log.nothingLearned

const leaves = (frame: Frame, asOf: string): string =>
  frame.outcome === 'would' || frame.outcome === 'could' ? words.verdicts.when(frame.leavesAt, asOf) : '–'

const clauseOf = (frame: Frame): string | null =>
  frame.clause === null ? null : words.verdicts.clauseSays(frame.clause, frame.clauseSays ?? '')
