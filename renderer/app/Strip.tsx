import type { AppStatus } from '../../shared/ipc/app'
import type { Summary } from '../../shared/ipc/auditor'
import { Button } from '../ui/Button'
import { client } from './client'
import { words } from './language/words'
import { useNavigation } from './navigation'
import { RedactSwitch } from './RedactSwitch'
import { useAct } from './use-act'

interface StripProps {
  readonly status: AppStatus | null
  readonly summary: Summary | null
}

/** Always in view: whose terms these are and of when, how much of the phone is here, and what is being done. */
export function Strip({ status, summary }: StripProps) {
  const { go } = useNavigation()
  return (
    <footer className="strip">
      {summary !== null && (
        <button
          type="button"
          className="strip-part"
          onClick={() => {
            go('policy')
          }}
        >
          <span className="muted">{words.app.simulatedShort}</span> {summary.policy.title},{' '}
          {words.app.reportedOn(summary.policy.reportedOn)}
        </button>
      )}
      {summary !== null && (
        <button
          type="button"
          className="strip-part"
          onClick={() => {
            go('settings')
          }}
        >
          <span className="hidden">{words.app.coverageName}: </span>
          {words.app.coverage(summary.coverage)}
        </button>
      )}
      {status !== null && <Work status={status} />}
      <RedactSwitch />
    </footer>
  )
}

function Work({ status }: { readonly status: AppStatus }) {
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
  return (
    <div className="strip-work">
      <span className="strip-says">{words.app.stage(progress)}</span>
      {canPause && progress.total > 0 && (
        <progress value={progress.done} max={progress.total} aria-label={words.app.stage(progress)} />
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
