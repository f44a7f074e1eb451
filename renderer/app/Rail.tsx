import type { AppStatus } from '../../shared/ipc/app'
import { Icon } from './Icon'
import { words } from './language/words'
import { useNavigation, views } from './navigation'
import type { View } from './navigation'
import { useDropOn } from './use-drop-on'

/** The views, and under them the lamp: what this app cannot do, and that it stays dark. */
export function Rail({ status }: { readonly status: AppStatus | null }) {
  return (
    <aside className="rail">
      <p className="rail-name">
        <span className="lamp" aria-hidden="true" />
        <span className="rail-says">{words.app.name}</span>
      </p>
      <nav aria-label={words.app.navigation}>
        <ul>
          {views.map((each) => (
            <li key={each}>
              <RailLink view={each} />
            </li>
          ))}
        </ul>
      </nav>
      <div className="rail-foot">
        <p title={words.app.cannotSeeMore}>{words.app.cannotSee}</p>
        {status !== null && (
          <p title={words.app.attemptsMore(status.blockedAttempts)}>
            <span className={status.blockedAttempts === 0 ? 'dot' : 'dot dot-lit'} aria-hidden="true" />
            {words.app.attempts(status.blockedAttempts)}
          </p>
        )}
        {status?.isConfined === false && (
          <p className="rail-warning" title={words.app.notConfinedMore}>
            {words.app.notConfined}
          </p>
        )}
      </div>
    </aside>
  )
}

function RailLink({ view: each }: { readonly view: View }) {
  const { view, go } = useNavigation()
  const drop = useDropOn(each)
  return (
    <button
      type="button"
      className={drop.isOver ? 'rail-link rail-drop' : 'rail-link'}
      title={words.views[each]}
      aria-current={each === view ? 'page' : undefined}
      onClick={() => {
        go(each)
      }}
      {...drop.handlers}
    >
      <Icon view={each} />
      <span className="rail-says">{words.views[each]}</span>
    </button>
  )
}
