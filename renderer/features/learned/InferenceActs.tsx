import type { Finding } from '../../../shared/ipc/inference-queries'
import { words } from '../../app/language/words'
import { useNavigation } from '../../app/navigation'
import { Button } from '../../ui/Button'
import { useTakeOut } from './use-take-out'

interface InferenceActsProps {
  readonly inference: Finding
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
        name={words.portrait.showName(inference.photos, label)}
        onPress={() => {
          showFrames({ filter: { inference: inference.id }, title: label })
        }}
      >
        {words.learned.photos(inference.photos)}
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
