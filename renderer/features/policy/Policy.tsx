import type { Summary } from '../../../shared/ipc/auditor'
import { client } from '../../app/client'
import { words } from '../../app/language/words'
import { useAct } from '../../app/use-act'
import { useQuery } from '../../app/use-query'
import { Answer } from '../../ui/Answer'
import { AsOf } from './AsOf'
import { Clauses } from './Clauses'
import { ConsentEditor } from './ConsentEditor'
import { PackChoice } from './PackChoice'
import './policy.css'

/** Whose terms are played through, from when, for where: and each of their statements. */
export function Policy() {
  const summary = useQuery('summary', {})
  const packs = useQuery('policies', {})
  return (
    <div className="page">
      <div className="page-column">
        <header className="page-head">
          <h1>{words.policy.title}</h1>
          <p className="muted">{words.policy.lead}</p>
        </header>
        <Answer of={summary}>
          {(known) => (
            <Answer of={packs}>
              {(all) => {
                const chosen = all.find((pack) => pack.id === known.policy.id)
                return (
                  <>
                    <PackChoice packs={all} summary={known} />
                    <Circumstances summary={known} />
                    {chosen !== undefined && <Clauses pack={chosen} />}
                  </>
                )
              }}
            </Answer>
          )}
        </Answer>
      </div>
    </div>
  )
}

function Circumstances({ summary }: { readonly summary: Summary }) {
  const { run } = useAct()
  return (
    <div className="circumstances">
      <section className="card stack">
        <h2>{words.policy.consent}</h2>
        <ConsentEditor
          consent={summary.consent}
          asOf={summary.asOf}
          onSave={(consent) => {
            run(() => client.setConsent({ consent }))
          }}
        />
      </section>
      <section className="card stack">
        <h2>{words.policy.asOf}</h2>
        <AsOf asOf={summary.asOf} />
        {summary.assumptions.length > 0 && (
          <>
            <h2>{words.policy.assumptions}</h2>
            <ul className="stack assumptions">
              {summary.assumptions.map((assumption) => (
                <li key={assumption.what}>
                  {words.policy.assumption(assumption.what, assumption.value)}
                  <span className="muted"> {assumption.why}</span>
                </li>
              ))}
            </ul>
          </>
        )}
      </section>
    </div>
  )
}
