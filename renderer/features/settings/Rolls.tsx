import { useState } from 'react'

import type { AppStatus, RollStatus } from '../../../shared/ipc/app'
import { client } from '../../app/client'
import { words } from '../../app/language/words'
import { useToasts } from '../../app/toasts'
import { useAct } from '../../app/use-act'
import { Button } from '../../ui/Button'

/** The watched folders: add, look again, forget. */
export function Rolls({ status }: { readonly status: AppStatus }) {
  const { isBusy, run } = useAct()
  return (
    <section className="card stack">
      <h2>{words.settings.rolls}</h2>
      <ul className="rolls">
        {status.rolls.map((roll) => (
          <li key={roll.id} className="roll">
            <RollLine roll={roll} />
          </li>
        ))}
      </ul>
      <div className="row">
        <Button
          isDisabled={isBusy}
          onPress={() => {
            run(() => client.chooseRoll({}))
          }}
        >
          {words.settings.addRoll}
        </Button>
        {!status.rolls.some((roll) => roll.isSample) && (
          <Button
            isDisabled={isBusy}
            onPress={() => {
              run(() => client.addSampleRoll({}))
            }}
          >
            {words.settings.addSample}
          </Button>
        )}
      </div>
    </section>
  )
}

function RollLine({ roll }: { readonly roll: RollStatus }) {
  const { isBusy, run } = useAct()
  const toasts = useToasts()
  const forget = async () => {
    await client.forgetRoll({ roll: roll.id })
    toasts.say(words.settings.forgotten(roll.name))
  }
  return (
    <>
      <div className="roll-says">
        <p>
          {roll.name} {roll.isSample && <span className="chip">{words.settings.sample}</span>}
        </p>
        <p className="muted roll-folder">{roll.folder}</p>
      </div>
      <span className={roll.state === 'root-missing' ? 'chip chip-lit' : 'chip'}>
        {words.app.rollState(roll.state)}
      </span>
      <Button
        size="small"
        isDisabled={isBusy}
        onPress={() => {
          run(() => client.rescanRoll({ roll: roll.id }))
        }}
      >
        {words.settings.rescan}
      </Button>
      <Forget
        roll={roll}
        isBusy={isBusy}
        onForget={() => {
          run(forget)
        }}
      />
    </>
  )
}

interface ForgetProps {
  readonly roll: RollStatus
  readonly isBusy: boolean
  readonly onForget: () => void
}

/** Forgetting a folder cannot be undone from here, so it takes two presses. */
function Forget({ roll, isBusy, onForget }: ForgetProps) {
  const [isAsked, setIsAsked] = useState(false)
  if (!isAsked) {
    return (
      <Button
        size="small"
        isDisabled={isBusy}
        name={words.settings.forgetName(roll.name)}
        onPress={() => {
          setIsAsked(true)
        }}
      >
        {words.settings.forget}
      </Button>
    )
  }
  return (
    <>
      <Button size="small" tone="main" isDisabled={isBusy} onPress={onForget}>
        {words.settings.forgetNow}
      </Button>
      <Button
        size="small"
        onPress={() => {
          setIsAsked(false)
        }}
      >
        {words.settings.keep}
      </Button>
    </>
  )
}
