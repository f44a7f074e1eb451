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

  const restoreAll = useCallback(
    async (receipts: readonly ReceiptId[]) => {
      try {
        for (const receipt of receipts) await client.restore({ receipt })
        toasts.say(words.revocations.undone)
      } catch (thrown) {
        toasts.warn(words.failure(failureOf(thrown)))
      }
    },
    [toasts],
  )

  const revokeAll = useCallback(
    async (rules: readonly RevocationRule[]) => {
      const done: ReceiptId[] = []
      let caught = 0
      try {
        for (const what of rules) {
          const receipt = await client.revoke({ what })
          done.push(receipt.receipt)
          caught += receipt.items.length
        }
        toasts.say(words.revocations.done(caught), () => void restoreAll(done))
      } catch (thrown) {
        toasts.warn(words.failure(failureOf(thrown)))
      }
    },
    [toasts, restoreAll],
  )

  return {
    revoke: (rule) => revokeAll([rule]),
    revokeItems: (items) => revokeAll(items.map((item) => ({ item }))),
    restore: (receipt) => restoreAll([receipt]),
  }
}
