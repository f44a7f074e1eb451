import type { JudgedInference } from '../../../shared/domain/inference/inference'
import { words } from '../../app/language/words'

/** How sure it is, and what the policy says of it. */
export function Standing({ of }: { readonly of: Pick<JudgedInference, 'confidence' | 'standing'> }) {
  return (
    <p className="muted inference-sure">
      {words.portrait.sure(of.confidence)}
      <span className={`chip${of.standing === 'stated' ? ' chip-lit' : ''}`}>
        {words.learned.standing(of.standing)}
      </span>
    </p>
  )
}
