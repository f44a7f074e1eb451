import type { Comparison } from '../../../shared/domain/audit/compare'
import { words } from '../../app/language/words'
import { useNavigation } from '../../app/navigation'
import { Figure } from '../../ui/Figure'
import { OutcomeMark } from '../../ui/OutcomeMark'
import { ChangedItems } from './ChangedItems'
import { ChangedLearned } from './ChangedLearned'
import { movesOf } from './moves'
import { SideBySide } from './SideBySide'

/** What differs between two audits: the sums side by side, what is known and made, and each photo. */
export function Changes({ comparison }: { readonly comparison: Comparison }) {
  return (
    <>
      <div className="changes">
        <SideBySide comparison={comparison} />
        <Moves comparison={comparison} />
      </div>
      <ChangedLearned comparison={comparison} />
      {comparison.items.length > 0 && <ChangedItems changes={comparison.items} />}
    </>
  )
}

function Moves({ comparison }: { readonly comparison: Comparison }) {
  const { showFrames } = useNavigation()
  const moves = movesOf(comparison.items)
  return (
    <section className="stack">
      <h2>{words.comparison.moves}</h2>
      {moves.length === 0 && <p className="muted">{words.comparison.noMoves}</p>}
      <ul className="moves">
        {moves.map(({ before, after, items }) => {
          const says = words.comparison.move(words.verdicts.name(before), words.verdicts.name(after))
          return (
            <li key={says} className="move">
              <span className="move-marks">
                <OutcomeMark outcome={before} />
                <span aria-hidden="true">→</span>
                <OutcomeMark outcome={after} />
              </span>
              <span>{says}</span>
              <Figure
                name={words.comparison.show(says)}
                onPress={() => {
                  showFrames({ filter: { items: [...items] }, title: says })
                }}
              >
                {words.comparison.photos(items.length)}
              </Figure>
            </li>
          )
        })}
      </ul>
    </section>
  )
}
