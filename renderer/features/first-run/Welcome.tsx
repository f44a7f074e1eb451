import { client } from '../../app/client'
import { words } from '../../app/language/words'
import { useAct } from '../../app/use-act'
import { useStatus } from '../../app/use-status'
import { FoundFolders } from './FoundFolders'

/** Three sentences, the promise, and the choice of photos to begin with. */
export function Welcome({ onChosen }: { readonly onChosen: () => void }) {
  const status = useStatus()
  const { isBusy, run } = useAct()
  const begin = (choose: () => Promise<unknown>) => {
    run(async () => {
      if ((await choose()) !== null) onChosen()
    })
  }
  return (
    <>
      <h1 className="first-title">{words.firstRun.title}</h1>
      <div className="first-columns">
        <div className="stack first-what">
          {words.firstRun.what.map((says) => (
            <p key={says}>{says}</p>
          ))}
        </div>
        <section className="stack first-promise">
          <h2 className="edge">{words.firstRun.promise}</h2>
          <ul className="stack">
            {words.firstRun.promises.map((says) => (
              <li key={says}>{says}</li>
            ))}
          </ul>
          <p className="muted">
            {status !== null && `${words.app.attempts(status.blockedAttempts)}. `}
            {words.firstRun.flightMode}
          </p>
        </section>
      </div>
      <FoundFolders isBusy={isBusy} onChoose={begin} />
      <div className="first-ways">
        <button
          type="button"
          className="first-way first-way-main"
          disabled={isBusy}
          onClick={() => {
            begin(() => client.chooseRoll({}))
          }}
        >
          <strong>{words.firstRun.choose}</strong>
          <span>{words.firstRun.chooseMore}</span>
        </button>
        <button
          type="button"
          className="first-way"
          disabled={isBusy}
          onClick={() => {
            begin(() => client.addSampleRoll({}))
          }}
        >
          <strong>{words.firstRun.sample}</strong>
          <span>{isBusy ? words.firstRun.preparing : words.firstRun.sampleMore}</span>
        </button>
      </div>
    </>
  )
}
