import { useCallback, useState } from 'react'

import { failureOf } from '../../shared/ipc/wire'
import { words } from './language/words'
import { useToasts } from './toasts'

/** Runs one act at a time: knows whether it is under way and says what went wrong. */
export function useAct(): { readonly isBusy: boolean; readonly run: (act: () => Promise<unknown>) => void } {
  const toasts = useToasts()
  const [isBusy, setIsBusy] = useState(false)
  const run = useCallback(
    (act: () => Promise<unknown>) => {
      setIsBusy(true)
      act()
        .catch((thrown: unknown) => {
          toasts.warn(words.failure(failureOf(thrown)))
        })
        .finally(() => {
          setIsBusy(false)
        })
    },
    [toasts],
  )
  return { isBusy, run }
}
