import type { PhoneStep } from '../../../../shared/domain/audit/phone-steps'
import { client } from '../../../app/client'
import { words } from '../../../app/language/words'
import { useAct } from '../../../app/use-act'
import { Button } from '../../../ui/Button'
import { useRuleSays } from '../use-rule-says'

/** Each revocation that holds: until the user says so, it is not done on the phone. */
export function PhoneDone({ revocations }: { readonly revocations: readonly PhoneStep[] }) {
  const ruleSays = useRuleSays()
  const { isBusy, run } = useAct()
  return (
    <section className="stack">
      <h2>{words.phone.done}</h2>
      {revocations.length === 0 && <p className="muted">{words.phone.nothing}</p>}
      <ul className="lines">
        {revocations.map(({ receipt, what, isDone, items, mayHaveLeft }) => (
          <li key={receipt} className="line phone-step">
            <span>
              <span className="secret">{ruleSays(what)}</span>
              <span className="muted phone-step-says">
                {words.phone.photos(items)}. {words.phone.mayHaveLeft(mayHaveLeft)}.
              </span>
            </span>
            {isDone ? (
              <span className="chip">✓ {words.phone.isDone}</span>
            ) : (
              <span className="row">
                <span className="chip chip-lit">{words.phone.notDone}</span>
                <Button
                  size="small"
                  isDisabled={isBusy}
                  name={words.phone.confirmName(ruleSays(what))}
                  onPress={() => {
                    run(() => client.confirmOnPhone({ receipt }))
                  }}
                >
                  {words.phone.confirm}
                </Button>
              </span>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}
