import { useEffect, useRef } from 'react'

import { slideRatio } from '../../../shared/domain/suggestion/slides'
import type { Slide } from '../../../shared/domain/suggestion/slides'
import { thumbUrl } from '../../app/photo'
import { placeCrop, shares } from './place-crop'

interface MovingPhotoProps {
  readonly slide: Slide
  /** The upright photo's width by its height. */
  readonly ratio: number
  readonly isMoving: boolean
}

/** One slide: the view moves from one part of the photo to another, or rests on the first. */
export function MovingPhoto({ slide, ratio, isMoving }: MovingPhotoProps) {
  const picture = useRef<HTMLImageElement>(null)
  const from = shares(placeCrop(slide.from, ratio, slideRatio))
  useEffect(() => {
    if (!isMoving) return undefined
    const to = shares(placeCrop(slide.to, ratio, slideRatio))
    const start = shares(placeCrop(slide.from, ratio, slideRatio))
    const move = picture.current?.animate([start, to], {
      duration: slide.seconds * 1_000,
      fill: 'forwards',
    })
    return () => {
      move?.cancel()
    }
  }, [isMoving, ratio, slide])
  return (
    <img ref={picture} className="cropped" src={thumbUrl(slide.item)} alt="" draggable={false} style={from} />
  )
}
