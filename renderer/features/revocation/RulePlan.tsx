import type { RevocationPreview } from '../../../shared/domain/audit/revocation-preview'
import type { RevocationRule } from '../../../shared/domain/revocation/revocation'
import { words } from '../../app/language/words'
import { useNavigation } from '../../app/navigation'
import { useAct } from '../../app/use-act'
import { useQuery } from '../../app/use-query'
import { useRevoke } from '../../app/use-revoke'
import { Answer } from '../../ui/Answer'
import { Button } from '../../ui/Button'
import { PlanCascade } from './PlanCascade'
import { PlanPhotos } from './PlanPhotos'
import { PlanTotals } from './PlanTotals'

/** What one rule would take out, what falls and what stays, and the button that does it. */
export function RulePlan({ rule }: { readonly rule: RevocationRule }) {
  const preview = useQuery('revocationPreview', { what: rule })
  return (
    <Answer of={preview}>
      {(known) => (
        <>
          <PlanPhotos preview={known} />
          <PlanCascade preview={known} />
          <PlanTotals preview={known} />
          <Acts preview={known} />
        </>
      )}
    </Answer>
  )
}

function Acts({ preview }: { readonly preview: RevocationPreview }) {
  const { dropPlan } = useNavigation()
  const { revoke } = useRevoke()
  const { isBusy, run } = useAct()
  const photos = preview.items.length
  return (
    <footer className="plan-acts">
      <Button
        tone="main"
        isDisabled={isBusy}
        onPress={() => {
          run(async () => {
            await revoke(preview.what)
            dropPlan()
          })
        }}
      >
        {photos === 0 ? words.planning.keepRule : words.planning.revoke(photos)}
      </Button>
      <Button onPress={dropPlan}>{words.planning.close}</Button>
      <span className="muted">{words.planning.notOnPhone}</span>
    </footer>
  )
}
