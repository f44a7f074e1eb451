import type { Summary } from '../../../shared/ipc/auditor'
import type { FrameFilter } from '../../../shared/ipc/schemas'
import { words } from '../../app/language/words'
import { Figure } from '../../ui/Figure'
import { useOutcomeCounts } from '../audit-log/use-outcome-counts'

interface FirstSentenceProps {
  readonly summary: Summary
  readonly isGrowing: boolean
  readonly onShow: (filter: FrameFilter, title: string | null) => void
}

/** "If you tapped Allow today: at least N photos and M videos would leave at once, and K more could." */
export function FirstSentence({ summary, isGrowing, onShow }: FirstSentenceProps) {
  const { totals, consent, asOf } = summary
  const videos = useOutcomeCounts(anyVideo)?.would ?? 0
  const show = (filter: FrameFilter) => () => {
    onShow(filter, null)
  }
  return (
    <h1 className="first-answer" tabIndex={-1}>
      {words.log.opening(consent, asOf, new Date().toISOString())} {isGrowing && words.firstRun.atLeast}{' '}
      <Figure
        name={words.verdicts.name('would')}
        onPress={show({ outcomes: ['would'], mediaKinds: [...stills] })}
      >
        {words.log.photos(Math.max(0, totals.would - videos))}
      </Figure>
      {videos > 0 && (
        <>
          {' '}
          {words.firstRun.and}{' '}
          <Figure name={words.verdicts.name('would')} onPress={show({ outcomes: ['would'], ...anyVideo })}>
            {words.log.videos(videos)}
          </Figure>
        </>
      )}{' '}
      {words.log.wouldLeave(consent)}, {words.firstRun.and}{' '}
      <Figure name={words.verdicts.name('could')} onPress={show({ outcomes: ['could'] })}>
        {words.log.more(totals.could)}
      </Figure>{' '}
      {words.log.moreCould}
    </h1>
  )
}

const anyVideo: FrameFilter = { mediaKinds: ['video'] }
const stills = ['photo', 'live-photo', 'motion-photo'] as const
