import { useState } from 'react'
import type { DragEvent } from 'react'

import { droppedFrames, holdsFrames } from './dragged-frames'
import { useNavigation } from './navigation'
import type { View } from './navigation'
import { ruleFor } from './use-revoke'

interface DropHandlers {
  readonly onDragOver?: (drag: DragEvent) => void
  readonly onDragLeave?: () => void
  readonly onDrop?: (drag: DragEvent) => void
}

/** Frames dropped on the revocations are looked at before they are taken out; no other view takes any. */
export function useDropOn(view: View): { readonly isOver: boolean; readonly handlers: DropHandlers } {
  const { plan } = useNavigation()
  const [isOver, setIsOver] = useState(false)
  if (view !== 'revocations') return { isOver: false, handlers: {} }
  const handlers: DropHandlers = {
    onDragOver: (drag) => {
      if (!holdsFrames(drag.dataTransfer)) return
      drag.preventDefault()
      setIsOver(true)
    },
    onDragLeave: () => {
      setIsOver(false)
    },
    onDrop: (drag) => {
      setIsOver(false)
      const items = droppedFrames(drag.dataTransfer)
      if (items.length === 0) return
      drag.preventDefault()
      plan({ by: 'rule', rule: ruleFor(items) })
    },
  }
  return { isOver, handlers }
}
