import type { CopiesComparison } from '../../../../shared/ipc/copies'
import { words } from '../../../app/language/words'
import { noLongerTold, toldKinds } from './told'

const shownLabels = 12

/** The audit of the originals beside that of the copies, each for itself, and what only the originals tell. */
export function CopiesCompared({ compared }: { readonly compared: CopiesComparison }) {
  const { before, after } = compared
  const kinds = toldKinds(compared)
  const fallen = noLongerTold(compared)
  return (
    <div className="plan-columns">
      <section className="stack">
        <h2 id="copies-told">{words.copies.told}</h2>
        <table className="sums copies-sums" aria-labelledby="copies-told">
          <thead>
            <tr>
              <td />
              <th scope="col">{words.copies.originals}</th>
              <th scope="col">{words.copies.copies}</th>
            </tr>
          </thead>
          <tbody>
            <Row says={words.verdicts.name('would')} of={[before.totals.would, after.totals.would]} />
            <Row says={words.verdicts.name('could')} of={[before.totals.could, after.totals.could]} />
            {kinds.map((each) => (
              <Row key={each.kind} says={words.learned.group(each.kind)} of={[each.before, each.after]} />
            ))}
          </tbody>
        </table>
        <p className="muted">{words.copies.auditedAlone}</p>
      </section>
      <section className="stack">
        <h2>{words.copies.fallen}</h2>
        {fallen.length === 0 && <p className="muted">{words.copies.nothingFell}</p>}
        <ul className="lines">
          {fallen.slice(0, shownLabels).map((label) => (
            <li key={label} className="line">
              <span className="secret">{label}</span>
            </li>
          ))}
        </ul>
        {fallen.length > shownLabels && (
          <p className="muted">{words.copies.moreFell(fallen.length - shownLabels)}</p>
        )}
      </section>
    </div>
  )
}

interface RowProps {
  readonly says: string
  readonly of: readonly [before: number, after: number]
}

function Row({ says, of: [before, after] }: RowProps) {
  return (
    <tr className={after < before ? 'copies-less' : ''}>
      <th scope="row">{says}</th>
      <td>{words.amounts.number(before)}</td>
      <td>{words.amounts.number(after)}</td>
    </tr>
  )
}
