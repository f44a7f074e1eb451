import { createContext, useContext } from 'react'

export interface Toast {
  readonly id: number
  readonly says: string
  readonly isProblem: boolean
  readonly undo: (() => void) | null
}

export interface Toasts {
  readonly say: (says: string, undo?: () => void) => void
  readonly warn: (says: string) => void
}

export const ToastsContext = createContext<Toasts | null>(null)

export function useToasts(): Toasts {
  const toasts = useContext(ToastsContext)
  if (toasts === null) throw new Error('useToasts outside the app')
  return toasts
}
