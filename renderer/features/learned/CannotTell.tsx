import type { CannotTell as Cannot } from '../../../shared/domain/inference/profile/cannot-tell'
import { words } from '../../app/language/words'

/** What the photos do not say, so that silence is not taken for safety. */
export function CannotTell({ cannot }: { readonly cannot: Cannot }) {
  const lines = words.profile.cannotLines(cannot).filter(({ value }) => value > 0)
  return (
    <aside className="card stack cannot" aria-labelledby="cannot-title">
      <h2 id="cannot-title">{words.profile.cannot}</h2>
      <p className="muted">{words.profile.cannotLead}</p>
      <dl>
        {lines.map(({ says, value }) => (
          <div key={says}>
            <dt>{words.profile.of(value, cannot.items)}</dt>
            <dd>{says}</dd>
          </div>
        ))}
      </dl>
      {cannot.unknownFaces > 0 && <p>{words.profile.unknownFaces(cannot.unknownFaces)}</p>}
    </aside>
  )
}
