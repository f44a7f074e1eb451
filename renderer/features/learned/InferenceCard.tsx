import type { JudgedInference } from '../../../shared/domain/inference/inference'
import { words } from '../../app/language/words'
import { useNavigation } from '../../app/navigation'
import { useAct } from '../../app/use-act'
import { useRevoke } from '../../app/use-revoke'
import { Button } from '../../ui/Button'
import { Thumb } from '../../ui/Thumb'
import { ruleOf } from './rule-of'

const shownPhotos = 4

export function InferenceCard({ inference }: { readonly inference: JudgedInference }) {
  const { showFrames } = useNavigation()
  const { revoke, revokeItems } = useRevoke()
  const { isBusy, run } = useAct()
  const show = () => {
    showFrames({ filter: { inference: inference.id }, title: inference.label })
  }
  const takeOut = () => {
    const rule = ruleOf(inference)
    run(() => (rule === null ? revokeItems(inference.items) : revoke(rule)))
  }
  return (
    <article className="card inference">
      <button
        type="button"
        className="evidence-strip"
        onClick={show}
        aria-label={`${words.acts.show}: ${inference.label}`}
      >
        {inference.items.slice(0, shownPhotos).map((item) => (
          <Thumb key={item} item={item} name="" />
        ))}
      </button>
      <div className="stack inference-says">
        <p className="edge inference-kind">{words.learned.group(inference.kind)}</p>
        <h2>{inference.label}</h2>
        <p className="muted inference-sure">
          {words.learned.sure(inference.confidence)}
          <span className={`chip${inference.standing === 'stated' ? ' chip-lit' : ''}`}>
            {words.learned.standing(inference.standing)}
          </span>
        </p>
        <div className="row">
          <Button size="small" onPress={show}>
            {words.learned.photos(inference.items.length)}
          </Button>
          <Button
            size="small"
            isDisabled={isBusy}
            name={words.learned.revokeName(inference.label)}
            onPress={takeOut}
          >
            {words.learned.revoke}
          </Button>
        </div>
      </div>
    </article>
  )
}
