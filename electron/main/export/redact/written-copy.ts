import type { ItemId } from '../../../../shared/domain/item/ids'
import type { CopyTells, WrittenCopy } from '../../../../shared/ipc/copies'
import type { Copy } from './copy-of'
import type { FreshRead } from './read-fresh'

/** What was written for an item, and what original and copy each tell. */
export const writtenCopy = (item: ItemId, name: string, made: Copy): WrittenCopy => ({
  item,
  copy: made.after.item,
  name,
  removed: made.removed,
  isDrawnAnew: made.isDrawnAnew,
  tells: { before: tellsOf(made.before), after: tellsOf(made.after) },
})

/** A date that only the file's name or time tells is none of the picture's own. */
function tellsOf({ facts: { metadata, pixels } }: FreshRead): CopyTells {
  const source = metadata.taken?.source
  return {
    place: metadata.place !== null,
    time: source !== undefined && source !== 'mtime',
    camera: metadata.camera !== null && (metadata.camera.make !== null || metadata.camera.model !== null),
    faces: pixels?.faces.length ?? null,
    texts: pixels === null ? null : (pixels.text?.kinds.length ?? 0),
  }
}
