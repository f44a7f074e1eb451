import { words } from '../app/language/words'
import type { Failure } from '../../shared/ipc/wire'

export function ErrorNote({ failure }: { readonly failure: Failure }) {
  return (
    <div className="empty" role="alert">
      <h2>{words.states.failed}</h2>
      <p>{words.failure(failure)}</p>
      <details className="muted">
        <summary>{words.states.detail}</summary>
        <code>
          {failure.code}: {failure.detail}
        </code>
      </details>
    </div>
  )
}
