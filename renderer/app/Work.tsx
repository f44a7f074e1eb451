import type { AppStatus } from '../../shared/ipc/app'
import { Button } from '../ui/Button'
import { client } from './client'
import { words } from './language/words'
import { useAct } from './use-act'

/** What the app is doing, how far it is, and the way to pause it; a folder that is missing comes first. */
export function Work({ status }: { readonly status: AppStatus }) {
  const { isBusy, run } = useAct()
  const { progress } = status
  const missing = status.rolls.find((roll) => roll.state === 'root-missing')
  if (missing !== undefined && progress.stage === 'idle') {
    return (
      <div className="strip-work strip-warning" role="status">
        {missing.name}: {words.app.rollState('root-missing')}
      </div>
    )
  }
  const canPause = progress.stage !== 'idle' || progress.isPaused
  const says = status.rolls.length === 0 ? words.app.noRoll : words.app.stage(progress)
  return (
    <div className="strip-work">
      <span className="strip-says" title={says}>
        {says}
      </span>
      {canPause && progress.total > 0 && (
        <progress value={progress.done} max={progress.total} aria-label={says} />
      )}
      {canPause && (
        <Button
          size="small"
          isDisabled={isBusy}
          onPress={() => {
            run(() => (progress.isPaused ? client.resume({}) : client.pause({})))
          }}
        >
          {progress.isPaused ? words.acts.resume : words.acts.pause}
        </Button>
      )}
    </div>
  )
}
