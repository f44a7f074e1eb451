import { useState } from 'react'

import type { ItemId } from '../../shared/domain/item/ids'
import { thumbUrl } from '../app/photo'
import { words } from '../app/language/words'

/** An item's small picture; a plain dark square where there is none. */
export function Thumb({ item, name }: { readonly item: ItemId; readonly name: string }) {
  const [isMissing, setIsMissing] = useState(false)
  if (isMissing)
    return <span className="thumb thumb-missing" role="img" aria-label={words.frame.noPicture(name)} />
  return (
    <img
      className="thumb"
      src={thumbUrl(item)}
      alt={name}
      loading="lazy"
      decoding="async"
      draggable={false}
      onError={() => {
        setIsMissing(true)
      }}
    />
  )
}
