import { words } from '../../app/language/words'
import { useStatus } from '../../app/use-status'

/** While photos are still read, a small number on a large stage would be taken for the answer. */
export function StillGrowing() {
  const status = useStatus()
  if (status === null || status.progress.stage === 'idle') return null
  return (
    <p className="note problem" role="note">
      {words.walkthrough.stillGrowing(status.progress.done, status.progress.total)}
    </p>
  )
}
