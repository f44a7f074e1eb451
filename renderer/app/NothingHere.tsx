import { Button } from '../ui/Button'
import { Empty } from '../ui/Empty'
import { client } from './client'
import { words } from './language/words'
import { useAct } from './use-act'
import { useStatus } from './use-status'

/** Why there is no photo at all: no folder is chosen, it cannot be found, or it holds none yet. */
export function NothingHere() {
  const rolls = useStatus()?.rolls ?? []
  if (rolls.length === 0) return <NoRoll />
  const missing = rolls.find(({ state }) => state === 'root-missing')
  if (missing !== undefined) {
    return <Empty title={words.log.rootMissing.title(missing.name)} says={words.log.rootMissing.says} />
  }
  return <Empty title={words.log.empty.title} says={words.log.empty.says} />
}

function NoRoll() {
  const { isBusy, run } = useAct()
  return (
    <Empty title={words.log.noRoll.title} says={words.log.noRoll.says}>
      <div className="row">
        <Button
          tone="main"
          isDisabled={isBusy}
          onPress={() => {
            run(() => client.chooseRoll({}))
          }}
        >
          {words.firstRun.choose}
        </Button>
        <Button
          isDisabled={isBusy}
          onPress={() => {
            run(() => client.addSampleRoll({}))
          }}
        >
          {words.firstRun.sample}
        </Button>
      </div>
    </Empty>
  )
}
