import type { PhoneSteps } from '../../../../shared/domain/audit/phone-steps'
import { words } from '../../../app/language/words'
import { useNavigation } from '../../../app/navigation'
import { answerOf, useQuery } from '../../../app/use-query'
import { countdown } from '../../../../shared/domain/policy/countdown'
import { Answer } from '../../../ui/Answer'
import { Button } from '../../../ui/Button'
import { CountdownNote } from '../../../ui/CountdownNote'
import { PhoneDone } from './PhoneDone'
import { PhoneList } from './PhoneList'
import './phone.css'

/** What is left to do where it counts: the switch, the choice of photos, and each revocation confirmed. */
export function Phone() {
  const steps = useQuery('phoneSteps', {})
  return (
    <Answer of={steps}>
      {(known) => (
        <>
          <p className="muted">{words.phone.lead}</p>
          <RunningCountdown days={known.removedAfterDays} />
          <ol className="phone-ways">
            <SwitchOff steps={known} />
            <Limited steps={known} />
            <li className="phone-way">
              <h2>{words.phone.one}</h2>
              <p>{words.phone.canDelete(known.canDeleteOne)}</p>
            </li>
          </ol>
          <PhoneDone revocations={known.revocations} />
          <PhoneList />
        </>
      )}
    </Answer>
  )
}

/** Once it is turned off: until when what had left may still be there. */
function RunningCountdown({ days }: { readonly days: PhoneSteps['removedAfterDays'] }) {
  const summary = answerOf(useQuery('summary', {}))
  if (summary === null) return null
  const running = countdown(summary.consent, days, summary.asOf)
  return running === null ? null : <CountdownNote running={running} inCloud={summary.totals.inCloud} />
}

function SwitchOff({ steps }: { readonly steps: PhoneSteps }) {
  const { least, most } = steps.removedAfterDays
  return (
    <li className="phone-way">
      <h2>{words.phone.switchOff}</h2>
      {steps.settingsPaths.length === 0 && <p>{words.phone.noPath}</p>}
      {steps.settingsPaths.map((path) => (
        <p key={path.join()} className="phone-path">
          {words.phone.path(path)}
        </p>
      ))}
      <p>{words.phone.after(least, most)}</p>
      <p className="muted">{words.phone.sure(words.policy.certainty(steps.settingsCertainty))}</p>
    </li>
  )
}

function Limited({ steps }: { readonly steps: PhoneSteps }) {
  const { showFrames } = useNavigation()
  const { isRespected, allow, leaveOut } = steps.limitedAccess
  return (
    <li className="phone-way">
      <h2>{words.phone.limited}</h2>
      <p>{words.phone.respected(isRespected)}</p>
      <p>{words.phone.allow(allow)}.</p>
      {leaveOut.length > 0 && (
        <div className="row">
          <span>{words.phone.leaveOut}:</span>
          <Button
            size="small"
            name={`${words.phone.photos(leaveOut.length)}: ${words.phone.leaveOut}`}
            onPress={() => {
              showFrames({ filter: { items: [...leaveOut] }, title: words.phone.leaveOut })
            }}
          >
            {words.phone.photos(leaveOut.length)}
          </Button>
        </div>
      )}
    </li>
  )
}
