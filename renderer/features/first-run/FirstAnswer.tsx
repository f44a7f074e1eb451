import type { Progress } from '../../../shared/ipc/app'
import type { Summary } from '../../../shared/ipc/auditor'
import type { FrameFilter } from '../../../shared/ipc/schemas'
import { words } from '../../app/language/words'
import { useNavigation } from '../../app/navigation'
import type { View } from '../../app/navigation'
import { useQuery } from '../../app/use-query'
import { useStatus } from '../../app/use-status'
import { Answer } from '../../ui/Answer'
import { FirstSentence } from './FirstSentence'
import { InReturn } from './InReturn'
import { Tells } from './Tells'
import './first-answer.css'

const ways = ['phone', 'take-out', 'already'] as const
const wayTo: Readonly<Record<(typeof ways)[number], readonly [View, string?]>> = {
  phone: ['revocations', 'phone'],
  'take-out': ['log'],
  already: ['policy'],
}

/** The answer, at least as much as is known so far; every number opens its frames, and there are three ways on. */
export function FirstAnswer({ onDone }: { readonly onDone: () => void }) {
  const { go, showFrames } = useNavigation()
  const progress = useStatus()?.progress ?? null
  return (
    <>
      <Answer of={useQuery('summary', {})}>
        {(summary) => (
          <SoFar
            summary={summary}
            progress={progress}
            onShow={(filter, title) => {
              showFrames({ filter, title })
              onDone()
            }}
          />
        )}
      </Answer>
      <nav className="first-ways first-three" aria-label={words.firstRun.waysName}>
        {ways.map((way) => (
          <button
            key={way}
            type="button"
            className={way === 'take-out' ? 'first-way first-way-main' : 'first-way'}
            onClick={() => {
              go(...wayTo[way])
              onDone()
            }}
          >
            <strong>{words.firstRun.ways[way].title}</strong>
            <span>{words.firstRun.ways[way].says}</span>
          </button>
        ))}
      </nav>
    </>
  )
}

interface SoFarProps {
  readonly summary: Summary
  readonly progress: Progress | null
  readonly onShow: (filter: FrameFilter, title: string | null) => void
}

function SoFar({ summary, progress, onShow }: SoFarProps) {
  const isGrowing = progress !== null && progress.stage !== 'idle'
  if (summary.totals.items === 0 && !isGrowing) return <NothingYet />
  return (
    <>
      <FirstSentence summary={summary} isGrowing={isGrowing} onShow={onShow} />
      {isGrowing && <Growing progress={progress} />}
      <Tells bytes={summary.totals.bytesWould} onShow={onShow} />
      <InReturn />
    </>
  )
}

function Growing({ progress }: { readonly progress: Progress }) {
  const says = words.firstRun.growing(words.app.stage(progress))
  return (
    <div className="first-growing">
      {progress.total > 0 && <progress value={progress.done} max={progress.total} aria-label={says} />}
      <p className="muted" role="status">
        {says}
      </p>
    </div>
  )
}

const NothingYet = () => (
  <>
    <h1 className="first-answer" tabIndex={-1}>
      {words.firstRun.nothingYet}
    </h1>
    <p className="first-lead" role="status">
      {words.firstRun.nothingYetMore}
    </p>
  </>
)
