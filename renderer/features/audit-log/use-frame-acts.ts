import { useMemo } from 'react'

import type { ItemId } from '../../../shared/domain/item/ids'
import type { FrameFilter } from '../../../shared/ipc/schemas'
import { client } from '../../app/client'
import { words } from '../../app/language/words'
import { useNavigation } from '../../app/navigation'
import { useToasts } from '../../app/toasts'
import { useRevoke } from '../../app/use-revoke'
import type { FramePages, Order } from './use-frame-pages'
import type { Selection } from './use-selection'

const pageLength = 1_000
export const mostChosen = 5_000

export interface FrameActs {
  /** True when the key means something for a frame: Enter opens, Space chooses, R takes out, U puts back. */
  readonly onKey: (key: string, index: number) => boolean
  readonly chooseRange: (from: number, to: number) => void
  readonly revokeChosen: () => Promise<void>
}

interface Sheet {
  readonly filter: FrameFilter
  readonly order: Order
  readonly pages: FramePages
  readonly selection: Selection
}

/** What can be done to frames, from sheet and list alike. */
export function useFrameActs({ filter, order, pages, selection }: Sheet): FrameActs {
  const { open } = useNavigation()
  const { revoke, revokeItems, restore } = useRevoke()
  const toasts = useToasts()

  return useMemo(() => {
    const revokeChosen = async () => {
      await revokeItems([...selection.items])
      selection.clear()
    }
    return {
      revokeChosen,
      chooseRange: (from, to) => {
        const first = Math.min(from, to)
        const count = Math.abs(to - from) + 1
        if (count > mostChosen) {
          toasts.warn(words.log.tooMany(mostChosen))
          return
        }
        void itemsBetween({ filter, order }, first, count).then(selection.add)
      },
      onKey: (key, index) => {
        const frame = pages.frameOf(index)
        if (frame === null) return false
        switch (key) {
          case 'Enter':
            open(frame.id)
            return true
          case ' ':
            selection.toggle(frame.id)
            return true
          case 'r':
          case 'R':
            if (selection.items.size > 0) void revokeChosen()
            else if (frame.outcome !== 'revoked') void revoke({ item: frame.id })
            return true
          case 'u':
          case 'U':
            if (frame.receipt !== null) void restore(frame.receipt)
            return true
          case 'Escape':
            selection.clear()
            return true
          default:
            return false
        }
      },
    }
  }, [filter, order, pages, selection, open, revoke, revokeItems, restore, toasts])
}

async function itemsBetween(
  sheet: { readonly filter: FrameFilter; readonly order: Order },
  first: number,
  count: number,
): Promise<readonly ItemId[]> {
  const items: ItemId[] = []
  for (let offset = first; offset < first + count; offset += pageLength) {
    const limit = Math.min(pageLength, first + count - offset)
    const page = await client.framePage({ ...sheet, offset, limit })
    items.push(...page.frames.map((frame) => frame.id))
  }
  return items
}
