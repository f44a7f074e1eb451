import { slideRatio } from '../../../shared/domain/suggestion/slides'
import type { Slide } from '../../../shared/domain/suggestion/slides'
import type { SuggestionDetail } from '../../../shared/ipc/suggestion-queries'
import { thumbUrl } from '../../app/photo'
import { MovingPhoto } from './MovingPhoto'

interface SlideViewProps {
  readonly slide: Slide
  readonly frames: SuggestionDetail['frames']
  readonly isMoving: boolean
}

/** One slide; a photo that is too wide to fill it stands before itself, large and out of focus. */
export function SlideView({ slide, frames, isMoving }: SlideViewProps) {
  const frame = frames.find(({ item }) => item === slide.item)
  const ratio = (frame?.width ?? 1) / (frame?.height ?? 1)
  const shown = (slide.from[2] / slide.from[3]) * ratio
  return (
    <>
      {shown > slideRatio * 1.02 && (
        <img className="slide-behind" src={thumbUrl(slide.item)} alt="" draggable={false} />
      )}
      <MovingPhoto slide={slide} ratio={ratio} isMoving={isMoving} />
    </>
  )
}
