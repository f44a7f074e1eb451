import { client } from '../../app/client'
import { words } from '../../app/language/words'
import { useAct } from '../../app/use-act'
import { useQuery } from '../../app/use-query'
import { Answer } from '../../ui/Answer'
import { ConsentEditor } from '../policy/ConsentEditor'
import '../policy/policy.css'

/** When Allow was tapped, or that it was not. */
export function When() {
  const summary = useQuery('summary', {})
  const { run } = useAct()
  return (
    <>
      <h1>{words.firstRun.allow}</h1>
      <p className="muted">{words.firstRun.allowMore}</p>
      <Answer of={summary}>
        {(known) => (
          <ConsentEditor
            consent={known.consent}
            asOf={known.asOf}
            onSave={(consent) => {
              run(() => client.setConsent({ consent }))
            }}
          />
        )}
      </Answer>
    </>
  )
}
