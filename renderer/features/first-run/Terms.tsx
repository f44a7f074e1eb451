import { words } from '../../app/language/words'
import { useQuery } from '../../app/use-query'
import { Answer } from '../../ui/Answer'
import { PackChoice } from '../policy/PackChoice'
import '../policy/policy.css'

/** Whose terms, and where the user lives. */
export function Terms() {
  const summary = useQuery('summary', {})
  const packs = useQuery('policies', {})
  return (
    <>
      <h1>{words.firstRun.policy}</h1>
      <p className="muted">{words.firstRun.policyMore}</p>
      <Answer of={summary}>
        {(known) => <Answer of={packs}>{(all) => <PackChoice packs={all} summary={known} />}</Answer>}
      </Answer>
    </>
  )
}
