import { useState } from 'react'

import type { InferenceKind } from '../../shared/domain/inference/inference'
import type { ItemId } from '../../shared/domain/item/ids'
import type { SensitiveView } from '../../shared/ipc/auditor'
import { client } from './client'
import { useAct } from './use-act'

/** Something covered, shown as long as asked for: the ledger holds the view before it is seen, or it stays covered. */
export function useUncovered(kind: SensitiveView, item: ItemId | null) {
  const [isUncovered, setIsUncovered] = useState(false)
  const { run } = useAct()
  const uncover = async (): Promise<void> => {
    await client.recordView({ kind, item })
    setIsUncovered(true)
  }
  return {
    isUncovered,
    toggle: () => {
      if (isUncovered) setIsUncovered(false)
      else run(uncover)
    },
  }
}

/** Where ticking a finding is what shows its photos: the ledger holds the view first, if its kind is covered elsewhere. */
export async function recordCovered(kind: InferenceKind): Promise<void> {
  if (kind === 'document' || kind === 'intimate') await client.recordView({ kind, item: null })
}
