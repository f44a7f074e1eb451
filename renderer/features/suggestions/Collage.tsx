import type { CSSProperties } from 'react'

import type { ItemId } from '../../../shared/domain/item/ids'
import type { Layout, Tile } from '../../../shared/domain/suggestion/layout'
import { thumbUrl } from '../../app/photo'
import { placeCrop, share, shares } from './place-crop'

interface CollageProps {
  readonly layout: Layout
  readonly name: string
}

/** A layout drawn from thumbnails: each photo shows the part that was chosen for it, upright. */
export function Collage({ layout, name }: CollageProps) {
  const { width, height } = layout.canvas
  return (
    <span
      className="collage"
      role="img"
      aria-label={name}
      style={{ aspectRatio: width / height, '--ratio': width / height } as CSSProperties}
    >
      {layout.tiles.map((tile) => (
        <TileView key={tile.item} tile={tile} />
      ))}
    </span>
  )
}

function TileView({ tile }: { readonly tile: Tile }) {
  const [left, top, width, height] = tile.at
  return (
    <span
      className="collage-tile"
      style={{ left: share(left), top: share(top), width: share(width), height: share(height) }}
    >
      <Cropped item={tile.item} placed={placeCrop(tile.crop, 1, tile.crop[2] / tile.crop[3])} />
    </span>
  )
}

interface CroppedProps {
  readonly item: ItemId
  readonly placed: ReturnType<typeof placeCrop>
}

function Cropped({ item, placed }: CroppedProps) {
  return <img className="cropped" src={thumbUrl(item)} alt="" draggable={false} style={shares(placed)} />
}
