import { words } from '../../app/language/words'
import { useNavigation } from '../../app/navigation'
import { useAct } from '../../app/use-act'
import { Button } from '../../ui/Button'
import { mostChosen } from './use-frame-acts'
import type { FrameActs } from './use-frame-acts'
import type { Selection } from './use-selection'

interface SelectionBarProps {
  readonly total: number
  readonly selection: Selection
  readonly acts: FrameActs
}

/** What can be done with the frames that are chosen; gone when none is. */
export function SelectionBar({ total, selection, acts }: SelectionBarProps) {
  const { plan } = useNavigation()
  const { isBusy, run } = useAct()
  if (selection.items.size === 0) return null
  return (
    <div className="selection" role="toolbar" aria-label={words.log.selected(selection.items.size, total)}>
      <span role="status">{words.log.selected(selection.items.size, total)}</span>
      {total <= mostChosen && (
        <Button
          size="small"
          tone="quiet"
          onPress={() => {
            acts.chooseRange(0, total - 1)
          }}
        >
          {words.log.selectAll}
        </Button>
      )}
      <Button size="small" tone="quiet" onPress={selection.clear}>
        {words.log.selectNone}
      </Button>
      <Button
        size="small"
        onPress={() => {
          plan({ by: 'copies', items: [...selection.items] })
        }}
      >
        {words.copies.begin}
      </Button>
      <Button
        size="small"
        tone="main"
        isDisabled={isBusy}
        onPress={() => {
          run(acts.revokeChosen)
        }}
      >
        {isBusy ? words.log.revoking : words.log.revokeSelected}
      </Button>
    </div>
  )
}
