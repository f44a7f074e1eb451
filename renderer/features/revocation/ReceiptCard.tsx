import type { AuditedRevocation } from '../../../shared/domain/audit/document'
import type { Receipt } from '../../../shared/domain/revocation/revocation'
import { client } from '../../app/client'
import { words } from '../../app/language/words'
import { useNavigation } from '../../app/navigation'
import { useAct } from '../../app/use-act'
import { answerOf, useQuery } from '../../app/use-query'
import { useRevoke } from '../../app/use-revoke'
import { Button } from '../../ui/Button'
import { Thumb } from '../../ui/Thumb'
import { fallenKinds } from './fallen-kinds'
import { useRuleSays } from './use-rule-says'

const shownPhotos = 6

/** One revocation: what, when, what fell, and whether it was done where it counts. */
export function ReceiptCard({ revocation }: { readonly revocation: AuditedRevocation }) {
  const receipt = answerOf(useQuery('receipt', { receipt: revocation.receipt }))
  const { restore } = useRevoke()
  const { isBusy, run } = useAct()
  const ruleSays = useRuleSays()
  const { restoredAt } = revocation
  const isUndone = restoredAt !== null
  return (
    <article className={`card receipt${isUndone ? ' receipt-undone' : ''}`}>
      <div className="receipt-photos" aria-hidden="true">
        {(receipt?.items ?? []).slice(0, shownPhotos).map((item) => (
          <Thumb key={item} item={item} name="" />
        ))}
      </div>
      <div className="stack receipt-says">
        <h2 className="secret">{ruleSays(revocation.what)}</h2>
        <p className="muted">
          {restoredAt !== null
            ? words.revocations.restoredAt(restoredAt)
            : words.revocations.at(revocation.at)}
        </p>
        <Fell revocation={revocation} receipt={receipt} />
        {receipt !== null && <ReceiptLines receipt={receipt} />}
      </div>
      {!isUndone && (
        <div className="receipt-acts">
          <span className={receipt?.doneOnPhone === true ? 'chip' : 'chip chip-lit'}>
            {receipt?.doneOnPhone === true ? `✓ ${words.revocations.onPhone}` : words.revocations.notOnPhone}
          </span>
          {receipt?.doneOnPhone === false && (
            <Button
              size="small"
              isDisabled={isBusy}
              onPress={() => {
                run(() => client.confirmOnPhone({ receipt: revocation.receipt }))
              }}
            >
              {words.revocations.confirm}
            </Button>
          )}
          <Button
            size="small"
            isDisabled={isBusy}
            onPress={() => {
              run(() => restore(revocation.receipt))
            }}
          >
            {words.acts.restore}
          </Button>
        </div>
      )}
    </article>
  )
}

interface FellProps {
  readonly revocation: AuditedRevocation
  readonly receipt: Receipt | null
}

/** What fell by kind, and how much stays with less behind it. */
function Fell({ revocation, receipt }: FellProps) {
  const { inferences, suggestions } = revocation.removed
  if (receipt?.isCascadeCounted === false) return <p className="muted">{words.revocations.notCounted}</p>
  const weakened = receipt?.weakened.length ?? 0
  return (
    <>
      <p>{words.revocations.fellCount(inferences.length, suggestions.length)}</p>
      {inferences.length > 0 && (
        <ul className="row">
          {fallenKinds(inferences).map(([kind, value]) => (
            <li key={kind} className="chip">
              {words.revocations.fellKind(words.learned.group(kind), value)}
            </li>
          ))}
        </ul>
      )}
      {weakened > 0 && <p className="muted">{words.revocations.weakened(weakened)}</p>}
    </>
  )
}

function ReceiptLines({ receipt }: { readonly receipt: Receipt }) {
  const { plan, showFrames } = useNavigation()
  const ruleSays = useRuleSays()
  return (
    <>
      {receipt.nearDuplicates.length > 0 && (
        <p className="muted">{words.revocations.nearDuplicates(receipt.nearDuplicates.length)}</p>
      )}
      {receipt.alreadyLeft.length > 0 && (
        <p className="note problem">{words.revocations.alreadyLeft(receipt.alreadyLeft.length)}</p>
      )}
      <div className="row">
        <Button
          size="small"
          onPress={() => {
            showFrames({ filter: { items: [...receipt.items] }, title: ruleSays(receipt.what) })
          }}
        >
          {words.revocations.items(receipt.items.length)}
        </Button>
        <Button
          size="small"
          onPress={() => {
            plan({ by: 'copies', items: receipt.items })
          }}
        >
          {words.copies.begin}
        </Button>
        <span className="edge">
          {words.revocations.receipt} {receipt.receipt} · {words.revocations.entry(receipt.ledger.index)}
        </span>
      </div>
    </>
  )
}
