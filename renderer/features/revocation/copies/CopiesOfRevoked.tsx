import { words } from '../../../app/language/words'
import { useQuery } from '../../../app/use-query'
import { Answer } from '../../../ui/Answer'
import { CopiesDesk } from './CopiesDesk'

/** Copies of everything that is revoked; of other photos they are begun where those are chosen. */
export function CopiesOfRevoked() {
  const steps = useQuery('phoneSteps', {})
  return (
    <Answer of={steps}>
      {({ limitedAccess: { leaveOut } }) => (
        <>
          <p className="muted">{words.copies.lead}</p>
          <h2>
            {leaveOut.length === 0 ? words.copies.nothingRevoked : words.copies.ofRevoked(leaveOut.length)}
          </h2>
          <CopiesDesk items={leaveOut} begins="last" />
        </>
      )}
    </Answer>
  )
}
