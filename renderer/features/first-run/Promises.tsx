import { words } from '../../app/language/words'
import { useStatus } from '../../app/use-status'

/** The promise in its order, each with how it is kept: attempts are counted on view, and the folder is named. */
export function Promises() {
  const status = useStatus()
  const { promises } = words.firstRun
  return (
    <section className="first-promise" aria-label={words.firstRun.promise}>
      <Kept title={promises.leaves.title} how={promises.leaves.how}>
        <span className="first-count">
          <span className="dot" aria-hidden="true" />
          {words.app.attempts(status?.blockedAttempts ?? 0)}
        </span>
        {promises.flightMode}
      </Kept>
      <Kept title={promises.originals.title} how={promises.originals.how} />
      <Kept title={promises.kept.title} how={promises.kept.how}>
        {status !== null && (
          <code className="first-path" title={status.dataFolder}>
            {status.dataFolder}
          </code>
        )}
      </Kept>
      <Kept title={promises.unknown.title} how={promises.unknown.how} />
    </section>
  )
}

interface KeptProps {
  readonly title: string
  readonly how: string
  readonly children?: React.ReactNode
}

function Kept({ title, how, children }: KeptProps) {
  return (
    <div className="first-kept">
      <h2>{title}</h2>
      <p>{how}</p>
      {children !== undefined && <p>{children}</p>}
    </div>
  )
}
