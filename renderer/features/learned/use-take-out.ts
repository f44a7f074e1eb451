import type { Finding } from '../../../shared/ipc/inference-queries'
import { client } from '../../app/client'
import { useAct } from '../../app/use-act'
import { useRevoke } from '../../app/use-revoke'
import { ruleOf } from './rule-of'

/** As many as one rule takes; what is left is still shown, to be taken out next. */
const mostItems = 10_000

/** Takes out all that shows an inference: by its rule where one says it, else its photos in one act. */
export function useTakeOut(): {
  readonly isBusy: boolean
  readonly takeOut: (inference: Pick<Finding, 'id' | 'kind'>) => void
} {
  const { revoke } = useRevoke()
  const { isBusy, run } = useAct()
  return {
    isBusy,
    takeOut: (inference) => {
      run(async () => revoke(ruleOf(inference) ?? { items: await photosOf(inference) }))
    },
  }
}

const photosOf = async ({ id }: Pick<Finding, 'id'>) =>
  (await client.finding({ inference: id })).items.slice(0, mostItems)
