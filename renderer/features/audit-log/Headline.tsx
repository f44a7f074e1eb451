import type { Summary } from '../../../shared/ipc/auditor'
import type { FrameFilter } from '../../../shared/ipc/schemas'
import { words } from '../../app/language/words'
import { useNavigation } from '../../app/navigation'
import { Figure } from '../../ui/Figure'
import { Reveals } from './Reveals'
import { useOutcomeCounts } from './use-outcome-counts'

/** The answer first, best and worst case; every number opens the frames it counts. */
export function Headline({ summary }: { readonly summary: Summary }) {
  const { showFrames } = useNavigation()
  const { totals } = summary
  const videos = useOutcomeCounts(anyVideo)
  const show = (filter: FrameFilter) => () => {
    showFrames({ filter, title: null })
  }
  const videoCount = videos?.would ?? 0
  if (totals.items === 0) return <NothingSeen />
  return (
    <div className="headline">
      <h1>
        {words.log.opening(summary.consent, summary.asOf, new Date().toISOString())}{' '}
        <Figure
          name={words.verdicts.name('would')}
          onPress={show({ outcomes: ['would'], mediaKinds: stills })}
        >
          {words.log.photos(Math.max(0, totals.would - videoCount))}
        </Figure>{' '}
        {words.log.and}{' '}
        <Figure name={words.verdicts.name('would')} onPress={show({ outcomes: ['would'], ...anyVideo })}>
          {words.log.videos(videoCount)}
        </Figure>{' '}
        {totals.bytesWould > 0 && (
          <span className="headline-size">({words.amounts.size(totals.bytesWould)}) </span>
        )}
        {words.log.wouldLeave(summary.consent)},{' '}
        <Figure name={words.verdicts.name('could')} onPress={show({ outcomes: ['could'] })}>
          {words.log.more(totals.could)}
        </Figure>{' '}
        {words.log.moreCould}
      </h1>
      <Reveals summary={summary} />
    </div>
  )
}

/** No photo seen is no answer: "0 would leave" would be read as one. */
const NothingSeen = () => (
  <div className="headline">
    <h1>{words.log.nothingSeen}</h1>
  </div>
)

const anyVideo: FrameFilter = { mediaKinds: ['video'] }
const stills: FrameFilter['mediaKinds'] = ['photo', 'live-photo', 'motion-photo']
