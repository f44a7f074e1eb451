import type { LedgerHead } from '../../../shared/ipc/auditor'
import { words } from '../../app/language/words'
import { useQuery } from '../../app/use-query'
import { Answer } from '../../ui/Answer'
import { CheckLedger } from '../../ui/CheckLedger'
import { LedgerProofs } from '../../ui/LedgerProofs'
import { Entries } from './Entries'
import './ledger.css'

/** What proves the audit: the seal over all entries, the entries, and what such a record can and cannot prove. */
export function Ledger() {
  const first = useQuery('ledgerPage', { offset: 0, limit: 1 })
  return (
    <div className="ledger">
      <Answer of={first}>
        {({ head }) => (
          <>
            <header className="ledger-head">
              <div className="page-head">
                <h1>{words.ledger.title}</h1>
                <p className="muted">{words.ledger.lead}</p>
              </div>
              <Head head={head} />
              <LedgerProofs />
              <CheckLedger />
              <p className="muted ledger-names">{words.ledger.names}</p>
            </header>
            <Entries size={head.size} />
          </>
        )}
      </Answer>
    </div>
  )
}

function Head({ head }: { readonly head: LedgerHead }) {
  return (
    <dl className="seal">
      <div>
        <dt>{words.ledger.entries}</dt>
        <dd>{words.amounts.number(head.size)}</dd>
      </div>
      <div>
        <dt>{words.ledger.root}</dt>
        <dd className="edge">{head.root}</dd>
      </div>
    </dl>
  )
}
