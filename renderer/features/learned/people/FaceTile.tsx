import { useState } from 'react'

import type { Box } from '../../../../shared/domain/item/facts'
import type { ItemId } from '../../../../shared/domain/item/ids'
import { thumbUrl } from '../../../app/photo'
import { faceCrop } from './face-crop'
import type { Crop } from './face-crop'

interface FaceTileProps {
  readonly face: { readonly item: ItemId; readonly box: Box } | null
  /** Empty where words beside it say who it is. */
  readonly name: string
}

/** A face cut out of a photo's small picture; a plain outline where there is none. */
export function FaceTile({ face, name }: FaceTileProps) {
  const [crop, setCrop] = useState<Crop | null>(null)
  const [isMissing, setIsMissing] = useState(false)
  if (face === null || isMissing) {
    return (
      <span
        className="face-tile face-missing"
        role={name === '' ? undefined : 'img'}
        aria-label={name || undefined}
      />
    )
  }
  const style =
    crop === null
      ? { opacity: 0 }
      : {
          width: `${String(crop.width)}%`,
          height: `${String(crop.height)}%`,
          left: `${String(crop.left)}%`,
          top: `${String(crop.top)}%`,
        }
  return (
    <span className="face-tile">
      <img
        src={thumbUrl(face.item)}
        alt={name}
        style={style}
        decoding="async"
        draggable={false}
        onLoad={({ currentTarget: image }) => {
          setCrop(faceCrop(face.box, { width: image.naturalWidth, height: image.naturalHeight }))
        }}
        onError={() => {
          setIsMissing(true)
        }}
      />
    </span>
  )
}
