import type { FrameFilter } from '../../../shared/ipc/schemas'
import { words } from '../../app/language/words'
import { useNavigation } from '../../app/navigation'
import { answerOf, useQuery } from '../../app/use-query'
import { Thumb } from '../../ui/Thumb'

interface FrameStripProps {
  readonly filter: FrameFilter
  /** What the frames have in common, in words. */
  readonly title: string
  readonly order?: 'taken' | 'leaves'
}

const shown = 12

/** The first frames of a choice; one opens by itself, the number opens them all. */
export function FrameStrip({ filter, title, order = 'taken' }: FrameStripProps) {
  const { open, showFrames } = useNavigation()
  const page = answerOf(useQuery('framePage', { filter, order, offset: 0, limit: shown }))
  const total = answerOf(useQuery('frameIndex', { filter, order }))?.total ?? 0
  if (page === null || total === 0) return null
  return (
    <div className="walk-strip">
      <ul className="walk-frames" aria-label={title}>
        {page.frames.map((frame) => (
          <li key={frame.id}>
            <button
              type="button"
              className="walk-frame"
              aria-label={words.frame.pictureOf(frame.name)}
              onClick={() => {
                open(frame.id)
              }}
            >
              <Thumb item={frame.id} name="" />
            </button>
          </li>
        ))}
      </ul>
      <button
        type="button"
        className="reveal"
        onClick={() => {
          showFrames({ filter, title })
        }}
      >
        {words.acts.showThese(total)}
      </button>
    </div>
  )
}
