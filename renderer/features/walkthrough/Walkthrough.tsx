import { words } from '../../app/language/words'
import { Button } from '../../ui/Button'
import { UnderWay } from './UnderWay'
import { useWalkthrough } from './use-walkthrough'
import './steps.css'
import './walkthrough.css'

/** The guided audit: begun here, gone on with where it was left. */
export function Walkthrough() {
  const access = useWalkthrough()
  const { kept } = access
  if (kept === undefined) {
    return (
      <div className="loading" role="status">
        <span className="loading-lamp" />
        <span>{words.states.loading}</span>
      </div>
    )
  }
  if (kept !== null) return <UnderWay access={access} kept={kept} />
  return (
    <div className="page">
      <div className="page-column walk-begin">
        <header className="page-head">
          <h1>{words.walkthrough.title}</h1>
          <p className="muted">{words.walkthrough.lead}</p>
        </header>
        <ol className="walk-contents">
          {Object.entries(words.walkthrough.steps).map(([step, { title }], at) => (
            <li key={step}>
              <span className="edge">{words.amounts.number(at + 1)}</span> {title}
            </li>
          ))}
        </ol>
        <ul className="stack">
          {words.walkthrough.what.map((says) => (
            <li key={says}>{says}</li>
          ))}
        </ul>
        <div className="row">
          <Button tone="main" isDisabled={access.isBusy} onPress={access.begin}>
            {words.walkthrough.begin}
          </Button>
        </div>
      </div>
    </div>
  )
}
