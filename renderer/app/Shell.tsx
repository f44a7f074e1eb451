import { answerOf, useQuery } from './use-query'
import { AuditLog } from '../features/audit-log/AuditLog'
import { FrameView } from '../features/frame/FrameView'
import { Learned } from '../features/learned/Learned'
import { Ledger } from '../features/ledger/Ledger'
import { Policy } from '../features/policy/Policy'
import { PlanView } from '../features/revocation/PlanView'
import { Revocations } from '../features/revocation/Revocations'
import { Settings } from '../features/settings/Settings'
import { Walkthrough } from '../features/walkthrough/Walkthrough'
import { Report } from '../features/report/Report'
import { Timeline } from '../features/timeline/Timeline'
import { Suggestions } from '../features/suggestions/Suggestions'
import { words } from './language/words'
import { useNavigation } from './navigation'
import type { View } from './navigation'
import { NothingHere } from './NothingHere'
import { Rail } from './Rail'
import { Strip } from './Strip'
import { useStatus } from './use-status'

/** The rail, one view, and the strip of what must always be in view. */
export function Shell() {
  const { opened, planned } = useNavigation()
  const status = useStatus()
  const summary = answerOf(useQuery('summary', {}))
  return (
    <div className="shell">
      <a className="skip" href="#content">
        {words.app.skip}
      </a>
      <Rail status={status} />
      <main className="stage" id="content" tabIndex={-1}>
        <div className="stage-view" inert={opened !== null || planned !== null}>
          <CurrentView isBlank={summary?.totals.items === 0} />
        </div>
        {opened !== null && (
          <div inert={planned !== null}>
            <FrameView item={opened} key={opened} />
          </div>
        )}
        {planned !== null && <PlanView plan={planned} key={JSON.stringify(planned)} />}
      </main>
      <Strip status={status} summary={summary} />
    </div>
  )
}

/** What tells of photos, where none was seen, would say "nothing leaves": nobody knows that. */
const tellsOfPhotos: ReadonlySet<View> = new Set<View>(['timeline', 'learned', 'suggestions'])

function Blank({ view }: { readonly view: View }) {
  return (
    <div className="page blank">
      <header className="page-head">
        <h1>{words.views[view]}</h1>
      </header>
      <NothingHere />
    </div>
  )
}

function CurrentView({ isBlank }: { readonly isBlank: boolean }) {
  const { view } = useNavigation()
  if (isBlank && tellsOfPhotos.has(view)) return <Blank view={view} />
  switch (view) {
    case 'log':
      return <AuditLog />
    case 'timeline':
      return <Timeline />
    case 'learned':
      return <Learned />
    case 'suggestions':
      return <Suggestions />
    case 'revocations':
      return <Revocations />
    case 'policy':
      return <Policy />
    case 'ledger':
      return <Ledger />
    case 'walkthrough':
      return <Walkthrough />
    case 'report':
      return <Report />
    case 'settings':
      return <Settings />
  }
}
