import { useState } from 'react'

import type { Finding } from '../../../../shared/ipc/inference-queries'
import type { Receipt } from '../../../../shared/domain/revocation/revocation'
import { client } from '../../../app/client'
import { words } from '../../../app/language/words'
import { useAct } from '../../../app/use-act'
import { useNames } from '../../../app/use-names'
import { answerOf, useQuery } from '../../../app/use-query'
import { Button } from '../../../ui/Button'
import { Tally } from '../Tally'

const offered = 6
/** As many as one rule takes. */
const mostItems = 10_000

/** One finding's photos are revoked for real, and what fell is told; the walkthrough's end undoes it. */
export function RevokeStep({ onRevoked }: { readonly onRevoked: (receipt: Receipt) => void }) {
  const findings = answerOf(useQuery('findings', {})) ?? []
  const totals = answerOf(useQuery('summary', {}))?.totals
  const { isBusy, run } = useAct()
  const { within } = useNames()
  const [done, setDone] = useState<{
    readonly receipt: Receipt
    readonly before: readonly Finding[]
  } | null>(null)
  const revoke = (finding: Finding) => {
    run(async () => {
      const { items } = await client.finding({ inference: finding.id })
      const receipt = await client.revoke({ what: { items: items.slice(0, mostItems) } })
      setDone({ receipt, before: findings })
      onRevoked(receipt)
    })
  }
  return (
    <>
      {done !== null && <Fallen receipt={done.receipt} before={done.before} />}
      <h2>{done === null ? words.walkthrough.revoke.choose : words.walkthrough.revoke.another}</h2>
      <ul className="walk-findings">
        {findings.slice(0, offered).map((finding) => (
          <li key={finding.id}>
            <span className="chip">{words.learned.group(finding.kind)}</span>
            <span className="secret walk-label">{within(finding.label)}</span>
            <Button
              size="small"
              isDisabled={isBusy}
              onPress={() => {
                revoke(finding)
              }}
            >
              {words.walkthrough.revoke.act(finding.photos)}
            </Button>
          </li>
        ))}
      </ul>
      {totals !== undefined && totals.revoked > 0 && (
        <p className="muted">{words.walkthrough.revoke.now(totals.revoked, totals.would)}</p>
      )}
    </>
  )
}

function Fallen({ receipt, before }: { readonly receipt: Receipt; readonly before: readonly Finding[] }) {
  const fallen = before.filter(({ id }) => receipt.removed.inferences.includes(id))
  return (
    <section className="walk-fallen" role="status">
      <Tally
        of={[
          {
            figure: words.amounts.number(receipt.items.length),
            says: words.walkthrough.revoke.items(receipt.items.length),
          },
          {
            figure: words.amounts.number(receipt.removed.inferences.length),
            says: words.walkthrough.revoke.findings(receipt.removed.inferences.length),
            isLit: true,
          },
          {
            figure: words.amounts.number(receipt.removed.suggestions.length),
            says: words.walkthrough.revoke.suggestions(receipt.removed.suggestions.length),
          },
          {
            figure: words.amounts.number(receipt.alreadyLeft.length),
            says: words.walkthrough.revoke.alreadyLeft,
          },
        ]}
      />
      <ul className="walk-crossed">
        {fallen.slice(0, offered).map(({ id, label }) => (
          <li key={id} className="secret">
            {label}
          </li>
        ))}
      </ul>
    </section>
  )
}
