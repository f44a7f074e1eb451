import type { Summary } from '../../../shared/ipc/auditor'
import type { InferenceKind } from '../../../shared/domain/inference/inference'
import { words } from '../../app/language/words'
import type { View } from '../../app/navigation'
import { answerOf, useQuery } from '../../app/use-query'
import { useStatus } from '../../app/use-status'
import { Answer } from '../../ui/Answer'

const ways = ['phone', 'take-out', 'already'] as const
const wayTo: Readonly<Record<(typeof ways)[number], View>> = {
  phone: 'revocations',
  'take-out': 'log',
  already: 'policy',
}

/** The answer, at least as much as is known so far; and three ways on. */
export function FirstAnswer({ onGo }: { readonly onGo: (view: View) => void }) {
  return (
    <>
      <Answer of={useQuery('summary', {})}>{(summary) => <SoFar summary={summary} />}</Answer>
      <div className="first-ways first-three">
        {ways.map((way) => (
          <button
            key={way}
            type="button"
            className={way === 'take-out' ? 'first-way first-way-main' : 'first-way'}
            onClick={() => {
              onGo(wayTo[way])
            }}
          >
            <strong>{words.firstRun.ways[way].title}</strong>
            <span>{words.firstRun.ways[way].says}</span>
          </button>
        ))}
      </div>
    </>
  )
}

function SoFar({ summary }: { readonly summary: Summary }) {
  const progress = useStatus()?.progress
  const inferences = answerOf(useQuery('inferences', {})) ?? []
  const suggestions = answerOf(useQuery('suggestions', {})) ?? []
  const isGrowing = progress !== undefined && progress.stage !== 'idle'
  const photosOf = (kind: InferenceKind): number =>
    new Set(inferences.filter((each) => each.kind === kind).flatMap((each) => each.items)).size
  const { totals } = summary
  const tells = [
    words.firstRun.tells.children(photosOf('children')),
    words.firstRun.tells.documents(photosOf('document')),
    words.firstRun.tells.home(photosOf('home')),
  ].filter((says) => says !== null)
  return (
    <>
      <h1 className="first-answer">
        {words.log.opening(summary.consent, summary.asOf, new Date().toISOString())}{' '}
        {isGrowing ? words.firstRun.atLeast : ''} {words.log.photos(totals.would)}{' '}
        {words.log.wouldLeave(summary.consent)}, {words.log.more(totals.could)} {words.log.moreCould}
      </h1>
      <ul className="first-tells">
        {totals.bytesWould > 0 && <li>{words.amounts.size(totals.bytesWould)}</li>}
        {tells.map((says) => (
          <li key={says}>{says}</li>
        ))}
        <li>{words.firstRun.inReturn(suggestions.length)}</li>
      </ul>
      {isGrowing && (
        <p className="muted" role="status">
          {words.firstRun.growing} {words.app.stage(progress)}
        </p>
      )}
    </>
  )
}
