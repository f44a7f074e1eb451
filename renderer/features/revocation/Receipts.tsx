import { words } from '../../app/language/words'
import { useQuery } from '../../app/use-query'
import { Answer } from '../../ui/Answer'
import { Empty } from '../../ui/Empty'
import { ReceiptCard } from './ReceiptCard'

/** Every act of taking out, latest first, with what it changed and the way back. */
export function Receipts() {
  const revocations = useQuery('revocations', {})
  return (
    <Answer of={revocations}>
      {(all) =>
        all.length === 0 ? (
          <Empty title={words.revocations.empty.title} says={words.revocations.empty.says} />
        ) : (
          <ul className="stack">
            {all
              .toSorted((one, other) => other.at.localeCompare(one.at))
              .map((revocation) => (
                <li key={revocation.receipt}>
                  <ReceiptCard revocation={revocation} />
                </li>
              ))}
          </ul>
        )
      }
    </Answer>
  )
}
