import type { AppStatus } from '../../../shared/ipc/app'
import { words } from '../../app/language/words'
import { answerOf, useQuery } from '../../app/use-query'
import { useStatus } from '../../app/use-status'
import { CoverageForm } from './CoverageForm'
import { DeleteAll } from './DeleteAll'
import { Living } from './Living'
import { Look } from './Look'
import { Rolls } from './Rolls'
import { Switches } from './Switches'
import './settings.css'

export function Settings() {
  const status = useStatus()
  const summary = answerOf(useQuery('summary', {}))
  return (
    <div className="page">
      <div className="page-column settings">
        <header className="page-head">
          <h1>{words.settings.title}</h1>
        </header>
        {status !== null && <Rolls status={status} />}
        {summary !== null && <CoverageForm coverage={summary.coverage} />}
        <Look />
        <section className="card stack">
          <h2>{words.settings.reading}</h2>
          <Switches
            of={[
              {
                name: 'metadataOnly',
                says: words.settings.metadataOnly,
                more: words.settings.metadataOnlyMore,
              },
              { name: 'onlyOnMains', says: words.settings.onlyOnMains, more: null },
            ]}
          />
        </section>
        <Living />
        {status !== null && <Whereabouts status={status} />}
      </div>
    </div>
  )
}

/** Where everything is, what holds it, and the way to be rid of it. */
function Whereabouts({ status }: { readonly status: AppStatus }) {
  return (
    <section className="card stack">
      <h2>{words.settings.privacy}</h2>
      <p>{words.settings.originals}</p>
      <p>{words.settings.dataFolder}</p>
      <p>
        <code>{status.dataFolder}</code>
      </p>
      <p className="muted">
        {words.settings.version(status.version)}.{' '}
        {status.backend !== null && words.settings.backend[status.backend]}
      </p>
      {!status.isConfined && <p className="note problem">{words.app.notConfinedMore}</p>}
      {status.wasRecovered && <p className="note problem">{words.app.recovered}</p>}
      <DeleteAll />
    </section>
  )
}
