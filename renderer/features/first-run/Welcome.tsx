import { client } from '../../app/client'
import { words } from '../../app/language/words'
import { useAct } from '../../app/use-act'
import { useStatus } from '../../app/use-status'
import { Button } from '../../ui/Button'
import { FilmLegend } from './FilmLegend'
import { FoundFolders } from './FoundFolders'
import { Promises } from './Promises'

/** Three sentences, the promise and how it is kept, and the choice of photos to begin with. */
export function Welcome({ onChosen }: { readonly onChosen: () => void }) {
  const { isBusy, run } = useAct()
  const begin = (choose: () => Promise<unknown>) => {
    run(async () => {
      if ((await choose()) !== null) onChosen()
    })
  }
  return (
    <>
      <div className="first-hero">
        <div className="first-what">
          <h1 className="first-title" tabIndex={-1}>
            {words.firstRun.title}
          </h1>
          {words.firstRun.what.map((says) => (
            <p key={says}>{says}</p>
          ))}
        </div>
        <FilmLegend />
      </div>
      <Promises />
      <Chosen onGo={onChosen} />
      <FoundFolders isBusy={isBusy} onChoose={begin} />
      <div className="first-ways">
        <Way
          isMain
          isBusy={isBusy}
          title={words.firstRun.choose}
          says={words.firstRun.chooseMore}
          onPress={() => {
            begin(() => client.chooseRoll({}))
          }}
        />
        <Way
          isBusy={isBusy}
          title={words.firstRun.sample}
          says={isBusy ? words.firstRun.preparing : words.firstRun.sampleMore}
          onPress={() => {
            begin(() => client.addSampleRoll({}))
          }}
        />
      </div>
    </>
  )
}

/** Folders that were chosen before: whoever was interrupted, or went back, goes on with them. */
function Chosen({ onGo }: { readonly onGo: () => void }) {
  const rolls = useStatus()?.rolls ?? []
  if (rolls.length === 0) return null
  return (
    <div className="row first-chosen" role="status">
      <span>{words.firstRun.chosen(rolls.map(({ name }) => name))}</span>
      <Button size="small" tone="main" onPress={onGo}>
        {words.firstRun.next}
      </Button>
    </div>
  )
}

interface WayProps {
  readonly isMain?: boolean
  readonly isBusy: boolean
  readonly title: string
  readonly says: string
  readonly onPress: () => void
}

function Way({ isMain = false, isBusy, title, says, onPress }: WayProps) {
  return (
    <button
      type="button"
      className={isMain ? 'first-way first-way-main' : 'first-way'}
      disabled={isBusy}
      onClick={onPress}
    >
      <strong>{title}</strong>
      <span>{says}</span>
    </button>
  )
}
