import { useState } from 'react'

import type { LedgerCheckResult } from '../../shared/ipc/auditor-feed'
import { client } from '../app/client'
import { words } from '../app/language/words'
import { useAct } from '../app/use-act'
import { Button } from './Button'

/** Checks every entry, signature and seal of the ledger when it is asked to, and says what came of it. */
export function CheckLedger() {
  const { isBusy, run } = useAct()
  const [result, setResult] = useState<LedgerCheckResult | null>(null)
  return (
    <div className="row check">
      <Button
        isDisabled={isBusy}
        onPress={() => {
          run(async () => {
            setResult(await client.checkLedger({}))
          })
        }}
      >
        {isBusy ? words.report.checking : words.report.check}
      </Button>
      <span role="status" className={result?.isWhole === false ? 'check-broken' : 'check-whole'}>
        {result !== null &&
          (result.isWhole
            ? words.report.whole(result.size)
            : words.report.broken(JSON.stringify(result.fault)))}
      </span>
    </div>
  )
}
