import type { JudgedInference } from '../../../shared/domain/inference/inference'
import { words } from '../../app/language/words'
import { useNavigation } from '../../app/navigation'
import { Button } from '../../ui/Button'
import { useTakeOut } from './use-take-out'

interface InferenceActsProps {
  readonly inference: JudgedInference
  readonly label: string
}

/** What can be done about it: look at its photos, take them out. */
export function InferenceActs({ inference, label }: InferenceActsProps) {
  const { showFrames } = useNavigation()
  const { isBusy, takeOut } = useTakeOut()
  return (
    <div className="row">
      <Button
        size="small"
        name={words.portrait.showName(inference.items.length, label)}
        onPress={() => {
          showFrames({ filter: { inference: inference.id }, title: label })
        }}
      >
        {words.learned.photos(inference.items.length)}
      </Button>
      <Button
        size="small"
        isDisabled={isBusy}
        name={words.learned.revokeName(label)}
        onPress={() => {
          takeOut(inference)
        }}
      >
        {words.learned.revoke}
      </Button>
    </div>
  )
}
