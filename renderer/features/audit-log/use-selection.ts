import { useCallback, useMemo, useState } from 'react'

import type { ItemId } from '../../../shared/domain/item/ids'

export interface Selection {
  readonly items: ReadonlySet<ItemId>
  readonly toggle: (item: ItemId) => void
  readonly add: (items: readonly ItemId[]) => void
  readonly clear: () => void
}

/** Frames chosen to act on together. */
export function useSelection(): Selection {
  const [items, setItems] = useState<ReadonlySet<ItemId>>(new Set())
  const toggle = useCallback((item: ItemId) => {
    setItems((was) => {
      const next = new Set(was)
      if (!next.delete(item)) next.add(item)
      return next
    })
  }, [])
  const add = useCallback((added: readonly ItemId[]) => {
    setItems((was) => new Set([...was, ...added]))
  }, [])
  const clear = useCallback(() => {
    setItems(new Set())
  }, [])
  return useMemo(() => ({ items, toggle, add, clear }), [items, toggle, add, clear])
}
