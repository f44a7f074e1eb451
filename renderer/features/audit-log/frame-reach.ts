import type { DragEvent, MouseEvent } from 'react'

import type { ItemId } from '../../../shared/domain/item/ids'
import { dragFrames } from '../../app/dragged-frames'
import type { MenuPlace } from './FrameMenu'
import type { FramePages } from './use-frame-pages'
import type { Selection } from './use-selection'

/** What a second press and a drag on a frame do, on sheet and list alike. */
export interface FrameReach {
  readonly onMenu: (asked: MouseEvent, index: number) => void
  /** `index` is null where no frame lies under the pointer: then nothing is dragged. */
  readonly onDrag: (drag: DragEvent, index: number | null) => void
}

interface Reached {
  readonly pages: Pick<FramePages, 'frameOf'>
  readonly selection: Pick<Selection, 'items'>
  readonly onMenu: (place: MenuPlace) => void
}

export function frameReach({ pages, selection, onMenu }: Reached): FrameReach {
  return {
    onMenu: (asked, index) => {
      const frame = pages.frameOf(index)
      if (frame === null) return
      asked.preventDefault()
      onMenu({
        frame,
        items: reachedWith(frame.id, selection.items),
        at: { x: asked.clientX, y: asked.clientY },
      })
    },
    onDrag: (drag, index) => {
      const frame = index === null ? null : pages.frameOf(index)
      if (frame === null) drag.preventDefault()
      else dragFrames(drag.dataTransfer, reachedWith(frame.id, selection.items))
    },
  }
}

/** A frame brings along all that are chosen when it is one of them, and is alone otherwise. */
export const reachedWith = (item: ItemId, chosen: ReadonlySet<ItemId>): readonly ItemId[] =>
  chosen.has(item) ? [...chosen] : [item]
