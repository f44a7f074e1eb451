import { useMemo, useRef, useState } from 'react'
import type { ReactNode } from 'react'

import { Button } from '../ui/Button'
import { words } from './language/words'
import { ToastsContext } from './toasts'
import type { Toast, Toasts } from './toasts'

const shownMs = 9_000

/** Says what was done, one line at a time, with the way back beside it. */
export function ToastShelf({ children }: { readonly children: ReactNode }) {
  const [toast, setToast] = useState<Toast | null>(null)
  const count = useRef(0)
  const toasts = useMemo<Toasts>(() => {
    const show = (shown: Omit<Toast, 'id'>) => {
      const id = ++count.current
      setToast({ ...shown, id })
      // What went wrong stays until it was read.
      if (shown.isProblem) return
      setTimeout(() => {
        setToast((now) => (now?.id === id ? null : now))
      }, shownMs)
    }
    return {
      say: (says, undo) => {
        show({ says, undo: undo ?? null, isProblem: false })
      },
      warn: (says) => {
        show({ says, undo: null, isProblem: true })
      },
    }
  }, [])

  return (
    <ToastsContext.Provider value={toasts}>
      {children}
      <div className="toasts" role="status" aria-live="polite">
        {toast !== null && (
          <div className={toast.isProblem ? 'toast problem' : 'toast'} key={toast.id}>
            <span>{toast.says}</span>
            {toast.undo !== null && (
              <Button
                size="small"
                onPress={() => {
                  toast.undo?.()
                  setToast(null)
                }}
              >
                {words.acts.undo}
              </Button>
            )}
            <Button
              size="small"
              tone="quiet"
              name={words.acts.dismiss}
              onPress={() => {
                setToast(null)
              }}
            >
              ✕
            </Button>
          </div>
        )}
      </div>
    </ToastsContext.Provider>
  )
}
