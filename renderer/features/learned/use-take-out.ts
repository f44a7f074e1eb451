import type { JudgedInference } from '../../../shared/domain/inference/inference'
import { useAct } from '../../app/use-act'
import { useRevoke } from '../../app/use-revoke'
import { ruleOf } from './rule-of'

/** As many as one rule takes; what is left is still shown, to be taken out next. */
const mostItems = 10_000

/** Takes out all that shows an inference: by its rule where one says it, else its photos in one act. */
export function useTakeOut(): {
  readonly isBusy: boolean
  readonly takeOut: (inference: Pick<JudgedInference, 'id' | 'kind' | 'items'>) => void
} {
  const { revoke } = useRevoke()
  const { isBusy, run } = useAct()
  return {
    isBusy,
    takeOut: (inference) => {
      run(() => revoke(ruleOf(inference) ?? { items: inference.items.slice(0, mostItems) }))
    },
  }
}
