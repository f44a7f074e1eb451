import type { InferenceKind } from '../../../shared/domain/inference/inference'
import type { Summary } from '../../../shared/ipc/auditor'
import { words } from '../../app/language/words'
import { useNavigation } from '../../app/navigation'
import { answerOf, useQuery } from '../../app/use-query'
import { useOutcomeCounts } from './use-outcome-counts'

/** What the frames that would or could leave give away, each with the frames that do. */
export function Reveals({ summary }: { readonly summary: Summary }) {
  const { showFrames, go } = useNavigation()
  const suggestions = answerOf(useQuery('suggestions', {})) ?? []
  return (
    <ul className="reveals">
      <Reveal kind="children" says={words.log.reveals.children} title={words.learned.group('children')} />
      <Reveal kind="document" says={words.log.reveals.document} title={words.learned.group('document')} />
      <Reveal kind="home" says={words.log.reveals.home} title={words.learned.group('home')} />
      {suggestions.length > 0 && (
        <Line
          says={words.log.reveals.suggestions(suggestions.length)}
          onPress={() => {
            go('suggestions')
          }}
        />
      )}
      {summary.totals.couldNotCheck > 0 && (
        <Line
          says={words.log.reveals.unchecked(summary.totals.couldNotCheck)}
          onPress={() => {
            showFrames({ filter: { problem: true }, title: null })
          }}
        />
      )}
      {summary.consent.known !== 'if-now' && summary.totals.inCloud.most > 0 && (
        <Line
          says={words.log.cloud(summary.totals.inCloud.least, summary.totals.inCloud.most)}
          onPress={() => {
            showFrames({ filter: { alreadyLeft: true }, title: null })
          }}
        />
      )}
    </ul>
  )
}

interface RevealProps {
  readonly kind: InferenceKind
  readonly says: (least: number, most: number) => string
  readonly title: string
}

function Reveal({ kind, says, title }: RevealProps) {
  const { showFrames } = useNavigation()
  // The kind, not its photos: a list of ten thousands of ids would take seconds to send.
  const filter = { inferenceKind: kind }
  const counts = useOutcomeCounts(filter)
  if (counts === null || counts.would + counts.could === 0) return null
  return (
    <Line
      says={says(counts.would, counts.would + counts.could)}
      onPress={() => {
        showFrames({ filter, title })
      }}
    />
  )
}

function Line({ says, onPress }: { readonly says: string; readonly onPress: () => void }) {
  return (
    <li>
      <button type="button" className="reveal" onClick={onPress}>
        {says}
      </button>
    </li>
  )
}
