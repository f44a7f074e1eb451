import type { ItemId } from '../../shared/domain/item/ids'
import { itemId } from '../../shared/ipc/schemas'
import { words } from './language/words'

/** Only this window's own frames: what is dragged in from elsewhere is of another type. */
const type = 'application/x-safelight-frames'

/** Puts frames on a drag, with their number under the pointer. */
export function dragFrames(transfer: DataTransfer, items: readonly ItemId[]): void {
  transfer.setData(type, JSON.stringify(items))
  transfer.effectAllowed = 'copy'
  const chip = document.createElement('div')
  chip.className = 'drag-chip'
  chip.textContent = words.log.photos(items.length)
  document.body.append(chip)
  transfer.setDragImage(chip, 0, 0)
  // The browser takes its picture when this event is over.
  setTimeout(() => {
    chip.remove()
  }, 0)
}

export const holdsFrames = (transfer: DataTransfer): boolean => transfer.types.includes(type)

/** The frames of a drop; none where it holds anything else. */
export function droppedFrames(transfer: DataTransfer): readonly ItemId[] {
  try {
    const told: unknown = JSON.parse(transfer.getData(type))
    return Array.isArray(told) ? told.flatMap((one) => itemId.safeParse(one).data ?? []) : []
  } catch {
    return []
  }
}
