import type { FinePrintLine } from '../../../shared/domain/audit/fine-print'
import { words } from '../../app/language/words'

const states: readonly FinePrintLine['states'][] = ['stated', 'left-open', 'contested', 'ruled-out']
const subjects: readonly FinePrintLine['about'][] = ['leaving', 'learning', 'afterwards', 'words']

/** Every clause in one table: its subject down, how it stands across. */
export function FinePrintMatrix({ lines }: { readonly lines: readonly FinePrintLine[] }) {
  return (
    <section className="stack">
      <h2 id="matrix">{words.finePrint.matrix}</h2>
      <p className="muted">{words.finePrint.matrixLead}</p>
      <table className="matrix" aria-labelledby="matrix">
        <thead>
          <tr>
            <th scope="col">{words.finePrint.subject}</th>
            {states.map((state) => (
              <th scope="col" key={state}>
                {words.finePrint.state(state)}{' '}
                <span className="edge">{lines.filter((line) => line.states === state).length}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {subjects.map((about) => (
            <tr key={about}>
              <th scope="row">{words.finePrint.about(about)}</th>
              {states.map((state) => (
                <td key={state} className={`matrix-${state}`}>
                  <Cell lines={lines.filter((line) => line.about === about && line.states === state)} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

function Cell({ lines }: { readonly lines: readonly FinePrintLine[] }) {
  if (lines.length === 0) return <span className="muted">–</span>
  return (
    <ul>
      {lines.map((line) => (
        <li key={line.clause} title={line.says}>
          {words.verdicts.clause(line.clause)}
          {line.hanging > 0 && <span className="edge">{words.amounts.number(line.hanging)}</span>}
        </li>
      ))}
    </ul>
  )
}
