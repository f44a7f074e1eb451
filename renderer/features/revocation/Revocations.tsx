import { words } from '../../app/language/words'
import { useQuery } from '../../app/use-query'
import { Answer } from '../../ui/Answer'
import { Empty } from '../../ui/Empty'
import { ReceiptCard } from './ReceiptCard'
import './revocations.css'

/** Every act of taking out, latest first, with what it changed and the way back. */
export function Revocations() {
  const revocations = useQuery('revocations', {})
  return (
    <div className="page">
      <div className="page-column">
        <header className="page-head">
          <h1>{words.revocations.title}</h1>
          <p className="muted">{words.revocations.lead}</p>
        </header>
        <Answer of={revocations}>
          {(all) =>
            all.length === 0 ? (
              <Empty title={words.revocations.empty.title} says={words.revocations.empty.says} />
            ) : (
              <>
                <div className="note">
                  <p>{words.revocations.howTo}</p>
                  <p>{words.revocations.howToMore}</p>
                </div>
                <ul className="stack">
                  {all
                    .toSorted((one, other) => other.at.localeCompare(one.at))
                    .map((revocation) => (
                      <li key={revocation.receipt}>
                        <ReceiptCard revocation={revocation} />
                      </li>
                    ))}
                </ul>
              </>
            )
          }
        </Answer>
      </div>
    </div>
  )
}
