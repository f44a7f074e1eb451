import { useState } from 'react'

import { words } from '../../app/language/words'
import { CheckLedger } from '../../ui/CheckLedger'
import { LedgerProofs } from '../../ui/LedgerProofs'
import { Contents } from './Contents'
import { SaveReport } from './SaveReport'
import { ShownPhotos } from './ShownPhotos'
import './report.css'

/** What is handed to others: what it holds, what it leaves out, what it can prove, and whether the ledger is whole. */
export function Report() {
  const [shown, setShown] = useState<ReadonlySet<string>>(new Set())
  return (
    <div className="page">
      <div className="page-column">
        <header className="page-head">
          <h1>{words.report.title}</h1>
          <p className="muted">{words.report.lead}</p>
        </header>
        <div className="report-columns">
          <Contents />
          <section className="card stack">
            <h2>{words.report.leaves}</h2>
            <ul className="report-list">
              {words.report.leftOut.map((says) => (
                <li key={says}>{says}</li>
              ))}
            </ul>
          </section>
        </div>
        <ShownPhotos shown={shown} onChange={setShown} />
        <SaveReport shown={shown} />
        <section className="stack">
          <h2>{words.report.checkTitle}</h2>
          <p className="muted">{words.report.checkMore}</p>
          <CheckLedger />
        </section>
        <LedgerProofs />
      </div>
    </div>
  )
}
