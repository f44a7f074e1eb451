import type { Comparison } from '../../../shared/domain/audit/compare'
import type { Totals } from '../../../shared/domain/audit/document'
import type { Outcome } from '../../../shared/domain/policy/verdict'
import { words } from '../../app/language/words'
import { useNavigation } from '../../app/navigation'
import { useAct } from '../../app/use-act'
import { Figure } from '../../ui/Figure'
import { OutcomeMark } from '../../ui/OutcomeMark'
import { itemsAfter } from './moves'
import { itemsWith } from './items-with'

const outcomes: readonly (readonly [
  Exclude<Outcome, 'revoked'>,
  keyof Totals & ('would' | 'could' | 'wouldNot'),
])[] = [
  ['would', 'would'],
  ['could', 'could'],
  ['would-not', 'wouldNot'],
]

/** The sums of both audits in one table; every number opens its frames. */
export function SideBySide({ comparison }: { readonly comparison: Comparison }) {
  const { showFrames } = useNavigation()
  const { run } = useAct()
  const { before, after } = comparison
  return (
    <section className="stack">
      <table className="sums" aria-label={words.planning.totals}>
        <thead>
          <tr>
            <td />
            <th scope="col">{words.comparison.now}</th>
            <th scope="col">{words.comparison.then}</th>
            <th scope="col">{words.comparison.difference}</th>
          </tr>
        </thead>
        <tbody>
          {outcomes.map(([outcome, total]) => {
            const name = words.verdicts.name(outcome)
            return (
              <tr key={outcome}>
                <th scope="row">
                  <OutcomeMark outcome={outcome} /> {name}
                </th>
                <td>
                  <Figure
                    name={words.comparison.show(`${name}, ${words.comparison.now}`)}
                    onPress={() => {
                      showFrames({ filter: { outcomes: [outcome] }, title: null })
                    }}
                  >
                    {words.amounts.number(before.totals[total])}
                  </Figure>
                </td>
                <td>
                  <Figure
                    name={words.comparison.show(`${name}, ${words.comparison.then}`)}
                    onPress={() => {
                      run(async () => {
                        const items = [...itemsAfter(outcome, await itemsWith(outcome), comparison)]
                        showFrames({ filter: { items }, title: `${name}, ${words.comparison.then}` })
                      })
                    }}
                  >
                    {words.amounts.number(after.totals[total])}
                  </Figure>
                </td>
                <td>{difference(after.totals[total] - before.totals[total])}</td>
              </tr>
            )
          })}
          <Row says={words.comparison.inCloud} totals={[before.totals, after.totals]} of={cloud} />
          <Row says={words.comparison.bytes} totals={[before.totals, after.totals]} of={bytesWould} />
          <Row says={words.comparison.bytesCould} totals={[before.totals, after.totals]} of={bytesCould} />
        </tbody>
      </table>
    </section>
  )
}

interface RowProps {
  readonly says: string
  readonly totals: readonly [Totals, Totals]
  readonly of: (totals: Totals) => string
}

function Row({ says, totals, of }: RowProps) {
  const [before, after] = [of(totals[0]), of(totals[1])]
  return (
    <tr>
      <th scope="row">{says}</th>
      <td>{before}</td>
      <td>{after}</td>
      <td className="muted">{before === after ? words.comparison.same : ''}</td>
    </tr>
  )
}

const cloud = ({ inCloud }: Totals): string => words.comparison.range(inCloud.least, inCloud.most)
const bytesWould = (totals: Totals): string => words.comparison.size(totals.bytesWould)
const bytesCould = (totals: Totals): string => words.comparison.size(totals.bytesCould)

function difference(change: number): string {
  if (change === 0) return words.comparison.same
  return change > 0 ? words.comparison.more(change) : words.comparison.fewer(-change)
}
