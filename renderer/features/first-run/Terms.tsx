import type { PackSummary } from '../../../shared/ipc/auditor'
import { words } from '../../app/language/words'
import { useQuery } from '../../app/use-query'
import { Answer } from '../../ui/Answer'
import { PackChoice } from '../policy/PackChoice'
import '../policy/policy.css'

/** What somebody who chooses between terms wants to compare. */
const telling = ['upload.cadence', 'upload.window', 'upload.older', 'region.on', 'retain.afterOff']

/** Whose terms, where the user lives, and in short what these terms say. */
export function Terms() {
  const summary = useQuery('summary', {})
  const packs = useQuery('policies', {})
  return (
    <>
      <h1 tabIndex={-1}>{words.firstRun.policy}</h1>
      <p className="first-lead">{words.firstRun.policyMore}</p>
      <Answer of={summary}>
        {(known) => (
          <Answer of={packs}>
            {(all) => (
              <>
                <PackChoice packs={all} summary={known} />
                <InShort pack={all.find(({ id }) => id === known.policy.id)} />
              </>
            )}
          </Answer>
        )}
      </Answer>
    </>
  )
}

function InShort({ pack }: { readonly pack: PackSummary | undefined }) {
  const clauses = telling.flatMap((id) => pack?.clauses.filter((clause) => clause.id === id) ?? [])
  return (
    <section className="first-terms" aria-labelledby="first-terms">
      <h2 id="first-terms" className="edge">
        {words.firstRun.inShort}
      </h2>
      <dl>
        {clauses.map(({ id, says, state }) => (
          <div key={id}>
            <dt>{words.verdicts.clause(id)}</dt>
            <dd>
              {says} {state !== 'value' && <span className="chip chip-lit">{words.policy.state(state)}</span>}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
