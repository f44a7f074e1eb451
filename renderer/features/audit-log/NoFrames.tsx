import { client } from '../../app/client'
import { words } from '../../app/language/words'
import { allFrames, useNavigation } from '../../app/navigation'
import { useAct } from '../../app/use-act'
import { useStatus } from '../../app/use-status'
import { Button } from '../../ui/Button'
import { Empty } from '../../ui/Empty'

/** Why there is no frame: nothing fits the filters, no folder is chosen, it cannot be found, or it holds none yet. */
export function NoFrames({ isFiltered }: { readonly isFiltered: boolean }) {
  const { showFrames } = useNavigation()
  const rolls = useStatus()?.rolls ?? []
  if (isFiltered) {
    return (
      <Empty title={words.log.noMatch.title} says={words.log.noMatch.says}>
        <Button
          onPress={() => {
            showFrames(allFrames)
          }}
        >
          {words.log.clear}
        </Button>
      </Empty>
    )
  }
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
