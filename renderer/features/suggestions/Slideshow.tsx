import { useEffect, useState } from 'react'

import { slideRatio } from '../../../shared/domain/suggestion/slides'
import type { Slide } from '../../../shared/domain/suggestion/slides'
import type { SuggestionDetail } from '../../../shared/ipc/suggestion-queries'
import { words } from '../../app/language/words'
import { useNames } from '../../app/use-names'
import { Button } from '../../ui/Button'
import { SlideView } from './SlideView'

/** A recap as it would be shown: upright, a few seconds a photo, slowly moving; by hand where motion is unwanted. */
export function Slideshow({ detail }: { readonly detail: SuggestionDetail }) {
  const { slides, frames } = detail
  const { within } = useNames()
  const [at, setAt] = useState(0)
  const [isPlaying, setIsPlaying] = useState(!wantsStillness())
  const isLast = at >= slides.length - 1
  const slide = slides[at]
  useEffect(() => {
    if (!isPlaying || slide === undefined) return undefined
    const timer = setTimeout(() => {
      if (isLast) setIsPlaying(false)
      else setAt(at + 1)
    }, slide.seconds * 1_000)
    return () => {
      clearTimeout(timer)
    }
  }, [at, isLast, isPlaying, slide])
  if (slide === undefined) return null
  const taken = frames.find(({ item }) => item === slide.item)?.takenLocal ?? null
  const step = (to: number) => {
    setIsPlaying(false)
    setAt(Math.max(0, Math.min(slides.length - 1, to)))
  }
  return (
    <div
      className="slideshow"
      role="group"
      aria-label={words.suggestions.slides}
      onKeyDown={(press) => {
        if (press.key === 'ArrowLeft') step(at - 1)
        if (press.key === 'ArrowRight') step(at + 1)
      }}
    >
      <div className="slide" style={{ aspectRatio: slideRatio }}>
        <SlideView
          key={`${String(at)} ${String(isPlaying)}`}
          slide={slide}
          frames={frames}
          isMoving={isPlaying}
        />
        {slide.title !== null && <p className="slide-title secret">{within(slide.title)}</p>}
        {slide.title === null && taken !== null && (
          <p className="slide-day secret">{words.amounts.date(taken)}</p>
        )}
        <Ticks slides={slides} at={at} />
      </div>
      <div className="row slide-controls">
        <Button
          size="small"
          name={words.suggestions.previous}
          onPress={() => {
            step(at - 1)
          }}
        >
          ‹
        </Button>
        <Button
          size="small"
          onPress={() => {
            if (isLast && !isPlaying) setAt(0)
            setIsPlaying(!isPlaying)
          }}
        >
          {isPlaying ? words.suggestions.pause : isLast ? words.suggestions.again : words.suggestions.play}
        </Button>
        <Button
          size="small"
          name={words.suggestions.next}
          onPress={() => {
            step(at + 1)
          }}
        >
          ›
        </Button>
        <span className="muted" role="status">
          {words.suggestions.slideOf(at + 1, slides.length)}
        </span>
      </div>
    </div>
  )
}

function Ticks({ slides, at }: { readonly slides: readonly Slide[]; readonly at: number }) {
  return (
    <span className="slide-ticks" aria-hidden="true">
      {slides.map((slide, tick) => (
        <span key={slide.item} className={tick <= at ? 'slide-tick slide-tick-done' : 'slide-tick'} />
      ))}
    </span>
  )
}

const wantsStillness = (): boolean => matchMedia('(prefers-reduced-motion: reduce)').matches
