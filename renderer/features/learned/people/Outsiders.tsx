import type { Finding } from '../../../../shared/ipc/inference-queries'
import { words } from '../../../app/language/words'
import { useNavigation } from '../../../app/navigation'
import { useAct } from '../../../app/use-act'
import { answerOf, useQuery } from '../../../app/use-query'
import { useRevoke } from '../../../app/use-revoke'
import { Button } from '../../../ui/Button'
import { Figure } from '../../../ui/Figure'
import { Standing } from '../Standing'

/** How many others would have to agree: the consents that whoever uploads warrants to have. */
export function Outsiders({ inference }: { readonly inference: Finding | null }) {
  const household = answerOf(useQuery('household', {}))
  const { showFrames } = useNavigation()
  const { revoke } = useRevoke()
  const { isBusy, run } = useAct()
  if (inference === null || household === null) return null
  const { within, outside } = household
  return (
    <section className="card outsiders" aria-label={inference.label}>
      <p className="outsiders-says">
        <Figure
          name={inference.label}
          onPress={() => {
            showFrames({ filter: { inference: inference.id }, title: inference.label })
          }}
        >
          {words.people.outside(outside.length)}
        </Figure>{' '}
        {words.people.consents}
      </p>
      <p className="muted">{words.people.household(within.length)}</p>
      <div className="row">
        <Button
          isDisabled={isBusy}
          onPress={() => {
            run(() => revoke({ everyoneBut: within }))
          }}
        >
          {words.people.revokeOutside}
        </Button>
        <Standing of={inference} />
      </div>
    </section>
  )
}
