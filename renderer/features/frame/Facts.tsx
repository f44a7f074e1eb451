import type { FrameDetail } from '../../../shared/ipc/auditor'
import { words } from '../../app/language/words'
import { factRows } from './fact-rows'

export function Facts({ detail }: { readonly detail: FrameDetail }) {
  return (
    <section className="stack">
      <h2>{words.frame.facts}</h2>
      <dl className="facts">
        {factRows(detail).map((row) => (
          <div key={row.name}>
            <dt>{row.name}</dt>
            <dd>
              {row.says}
              {row.source !== null && <span className="muted"> {row.source}</span>}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
