import { useCallback, useEffect, useRef } from 'react'

import type { ItemId } from '../../../shared/domain/item/ids'
import type { Frame } from '../../../shared/ipc/auditor'
import { thumbUrl } from '../../app/photo'

const mostPictures = 900

/** Pictures for a canvas: asked for when first painted, kept while they are among the latest used. */
export function usePictures(onArrival: () => void): (frame: Frame) => HTMLImageElement | null {
  const pictures = useRef(new Map<ItemId, HTMLImageElement>())
  const arrived = useRef(onArrival)
  useEffect(() => {
    arrived.current = onArrival
  }, [onArrival])

  return useCallback((frame: Frame) => {
    if (!frame.hasThumbnail) return null
    const kept = pictures.current.get(frame.id)
    if (kept !== undefined) {
      pictures.current.delete(frame.id)
      pictures.current.set(frame.id, kept)
      return kept.complete && kept.naturalWidth > 0 ? kept : null
    }
    const picture = new Image()
    picture.decoding = 'async'
    picture.addEventListener('load', () => {
      arrived.current()
    })
    picture.src = thumbUrl(frame.id)
    pictures.current.set(frame.id, picture)
    dropOldest(pictures.current)
    return null
  }, [])
}

function dropOldest(pictures: Map<ItemId, HTMLImageElement>): void {
  const oldest = pictures.entries().next()
  if (pictures.size <= mostPictures || oldest.done === true) return
  const [item, picture] = oldest.value
  picture.src = ''
  pictures.delete(item)
}
