import { words } from '../../app/language/words'
import { allFrames, useNavigation } from '../../app/navigation'
import { NothingHere } from '../../app/NothingHere'
import { Button } from '../../ui/Button'
import { Empty } from '../../ui/Empty'

/** Why there is no frame: nothing fits the filters, or there is no photo at all. */
export function NoFrames({ isFiltered }: { readonly isFiltered: boolean }) {
  const { showFrames } = useNavigation()
  if (!isFiltered) return <NothingHere />
  return (
    <Empty title={words.log.noMatch.title} says={words.log.noMatch.says}>
      <Button
        onPress={() => {
          showFrames(allFrames)
        }}
      >
        {words.log.clear}
      </Button>
    </Empty>
  )
}
