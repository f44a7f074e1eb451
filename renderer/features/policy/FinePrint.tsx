import type { FinePrintLine } from '../../../shared/domain/audit/fine-print'
import { words } from '../../app/language/words'
import { useNavigation } from '../../app/navigation'
import { answerOf, useQuery } from '../../app/use-query'
import { Answer } from '../../ui/Answer'
import { Figure } from '../../ui/Figure'
import { FinePrintMatrix } from './FinePrintMatrix'
import { framesHangingOn } from './hanging'
import './fine-print.css'

/** What the terms leave open, by what that costs; and all of them in one matrix. */
export function FinePrint() {
  const lines = useQuery('finePrint', {})
  return (
    <Answer of={lines}>
      {(all) => (
        <>
          <Costs lines={all} />
          <FinePrintMatrix lines={all} />
        </>
      )}
    </Answer>
  )
}

function Costs({ lines }: { readonly lines: readonly FinePrintLine[] }) {
  const costly = lines.filter((line) => line.hanging > 0)
  const isOpen = (line: FinePrintLine) => line.states === 'left-open' || line.states === 'contested'
  const free = lines.filter((line) => line.hanging === 0 && isOpen(line))
  const most = Math.max(1, ...costly.map((line) => line.hanging))
  return (
    <section className="stack">
      <h2>{words.finePrint.title}</h2>
      <p className="muted">{words.finePrint.lead}</p>
      {costly.length === 0 && <p>{words.finePrint.allStated}</p>}
      <ol className="costs">
        {costly.map((line) => (
          <Cost key={line.clause} line={line} most={most} />
        ))}
      </ol>
      {free.length > 0 && (
        <p className="muted">
          {words.finePrint.freeTitle(free.length)}:{' '}
          {free.map((line) => words.verdicts.clause(line.clause)).join(', ')}.
        </p>
      )}
    </section>
  )
}

function Cost({ line, most }: { readonly line: FinePrintLine; readonly most: number }) {
  const { showFrames } = useNavigation()
  const inferences = answerOf(useQuery('findings', {})) ?? []
  const name = words.verdicts.clause(line.clause)
  return (
    <li className="cost">
      <div className="cost-says">
        <h3>
          {name}{' '}
          <span className={`chip ${line.states === 'contested' ? 'chip-lit' : ''}`}>
            {words.finePrint.state(line.states)}
          </span>
        </h3>
        <p className="muted">{line.says}</p>
      </div>
      <div className="cost-figure">
        <p>
          <Figure
            name={words.finePrint.costName(name)}
            onPress={() => {
              showFrames({ filter: framesHangingOn(line, inferences), title: name })
            }}
          >
            {words.finePrint.photos(line.hanging)}
          </Figure>{' '}
          <span className="muted">{words.finePrint.cost(line.about)}</span>
        </p>
        <span
          className="cost-bar"
          aria-hidden="true"
          style={{ width: `${String((line.hanging / most) * 100)}%` }}
        />
      </div>
    </li>
  )
}
