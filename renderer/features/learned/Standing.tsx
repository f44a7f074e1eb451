import type { JudgedInference } from '../../../shared/domain/inference/inference'
import { words } from '../../app/language/words'

/** How sure it is, and what the policy says of it: a full, half or empty disc beside the words. */
export function Standing({ of }: { readonly of: Pick<JudgedInference, 'confidence' | 'standing'> }) {
  return (
    <p className="muted inference-sure">
      <span>{words.portrait.sure(of.confidence)}</span>
      <span className="standing">
        <span className={`disc disc-${of.standing}`} aria-hidden="true" />
        {words.learned.standing(of.standing)}
      </span>
    </p>
  )
}
