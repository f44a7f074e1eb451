import { words } from '../app/language/words'

/** What such a record can and cannot prove, side by side. */
export function LedgerProofs() {
  return (
    <div className="proofs">
      <section>
        <h2>{words.ledger.proves}</h2>
        <ul>
          {words.ledger.canProve.map((says) => (
            <li key={says}>{says}</li>
          ))}
        </ul>
      </section>
      <section>
        <h2>{words.ledger.cannot}</h2>
        <ul>
          {words.ledger.cannotProve.map((says) => (
            <li key={says}>{says}</li>
          ))}
        </ul>
      </section>
    </div>
  )
}
