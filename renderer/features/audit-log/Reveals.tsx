import type { InferenceKind } from '../../../shared/domain/inference/inference'
import type { ItemId } from '../../../shared/domain/item/ids'
import type { Summary } from '../../../shared/ipc/auditor'
import { words } from '../../app/language/words'
import { useNavigation } from '../../app/navigation'
import { answerOf, useQuery } from '../../app/use-query'
import { useOutcomeCounts } from './use-outcome-counts'

/** What the frames that would or could leave give away, each with the frames that do. */
export function Reveals({ summary }: { readonly summary: Summary }) {
  const { showFrames, go } = useNavigation()
  const inferences = answerOf(useQuery('inferences', {})) ?? []
  const suggestions = answerOf(useQuery('suggestions', {})) ?? []
  const itemsOf = (kind: InferenceKind): readonly ItemId[] => [
    ...new Set(inferences.filter((each) => each.kind === kind).flatMap((each) => each.items)),
  ]
  return (
    <ul className="reveals">
      <Reveal
        items={itemsOf('children')}
        says={words.log.reveals.children}
        title={words.learned.group('children')}
      />
      <Reveal
        items={itemsOf('document')}
        says={words.log.reveals.document}
        title={words.learned.group('document')}
      />
      <Reveal items={itemsOf('home')} says={words.log.reveals.home} title={words.learned.group('home')} />
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
      {summary.totals.inCloud.most > 0 && (
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
  readonly items: readonly ItemId[]
  readonly says: (least: number, most: number) => string
  readonly title: string
}

function Reveal({ items, says, title }: RevealProps) {
  const { showFrames } = useNavigation()
  const filter = { items: [...items] }
  const counts = useOutcomeCounts(filter)
  if (items.length === 0 || counts === null || counts.would + counts.could === 0) return null
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
