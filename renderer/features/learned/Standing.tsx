import type { Finding } from '../../../shared/ipc/inference-queries'
import { words } from '../../app/language/words'

/** How sure it is, and what the policy says of it: a full, half or empty disc beside the words. */
export function Standing({ of }: { readonly of: Pick<Finding, 'confidence' | 'standing'> }) {
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
