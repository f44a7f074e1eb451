import { useCallback } from 'react'

import type { ItemId, ReceiptId } from '../../shared/domain/item/ids'
import type { RevocationRule } from '../../shared/domain/revocation/revocation'
import { failureOf } from '../../shared/ipc/wire'
import { client } from './client'
import { words } from './language/words'
import { useToasts } from './toasts'

export interface RevokeActs {
  readonly revoke: (rule: RevocationRule) => Promise<void>
  readonly revokeItems: (items: readonly ItemId[]) => Promise<void>
  readonly restore: (receipt: ReceiptId) => Promise<void>
}

/** Takes things out and puts them back; main answers only once the act is on the disk, and only then is it said. */
export function useRevoke(): RevokeActs {
  const toasts = useToasts()

  const restore = useCallback(
    async (receipt: ReceiptId) => {
      try {
        await client.restore({ receipt })
        toasts.say(words.revocations.undone)
      } catch (thrown) {
        toasts.warn(words.failure(failureOf(thrown)))
      }
    },
    [toasts],
  )

  const revoke = useCallback(
    async (what: RevocationRule) => {
      try {
        const { receipt, items } = await client.revoke({ what })
        toasts.say(words.revocations.done(items.length), () => void restore(receipt))
      } catch (thrown) {
        toasts.warn(words.failure(failureOf(thrown)))
      }
    },
    [toasts, restore],
  )

  return { revoke, revokeItems: (items) => revoke(ruleFor(items)), restore }
}

/** Several photos are one act with one receipt, so that one press undoes it. */
export const ruleFor = (items: readonly ItemId[]): RevocationRule => {
  const [only, ...others] = items
  return only !== undefined && others.length === 0 ? { item: only } : { items }
}
