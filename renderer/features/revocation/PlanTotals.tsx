import type { RevocationPreview } from '../../../shared/domain/audit/revocation-preview'
import { words } from '../../app/language/words'
import { useChosenPack } from '../../app/use-chosen-pack'

/** The sums before and after, and what the service may keep all the same. */
export function PlanTotals({ preview }: { readonly preview: RevocationPreview }) {
  const { before, after } = preview.totals
  const pack = useChosenPack()
  const kept = pack?.clauses.filter((clause) => preview.retention.some((id) => id === clause.id)) ?? []
  const rows = [
    { says: words.verdicts.name('would'), values: [before.would, after.would] },
    { says: words.verdicts.name('could'), values: [before.could, after.could] },
    { says: words.verdicts.name('would-not'), values: [before.wouldNot, after.wouldNot] },
    { says: words.verdicts.name('revoked'), values: [before.revoked, after.revoked] },
  ]
  return (
    <div className="plan-columns">
      <section className="stack">
        <h2 id="plan-totals">{words.planning.totals}</h2>
        <table className="sums" aria-labelledby="plan-totals">
          <thead>
            <tr>
              <td />
              <th scope="col">{words.planning.before}</th>
              <th scope="col">{words.planning.after}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ says, values }) => (
              <tr key={says}>
                <th scope="row">{says}</th>
                {values.map((value, at) => (
                  <td key={at}>{words.amounts.number(value)}</td>
                ))}
              </tr>
            ))}
            <tr>
              <th scope="row">{words.planning.inCloud}</th>
              <td>{words.planning.cloud(before.inCloud.least, before.inCloud.most)}</td>
              <td>{words.planning.cloud(after.inCloud.least, after.inCloud.most)}</td>
            </tr>
          </tbody>
        </table>
      </section>
      {kept.length > 0 && (
        <section className="stack">
          <h2>{words.planning.kept}</h2>
          <ul className="plan-kept">
            {kept.map((clause) => (
              <li key={clause.id}>
                {clause.says} <span className="edge">{clause.id}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  )
}
