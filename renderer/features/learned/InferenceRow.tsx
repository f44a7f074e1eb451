import type { Finding } from '../../../shared/ipc/inference-queries'
import { useNames } from '../../app/use-names'
import { InferenceActs } from './InferenceActs'
import { Standing } from './Standing'

/** One line of what is learned, with what can be done about it. */
export function InferenceRow({ inference }: { readonly inference: Finding }) {
  const label = useNames().within(inference.label)
  return (
    <article className="inference-row">
      <div className="stack inference-row-says">
        <h3>{label}</h3>
        <Standing of={inference} />
      </div>
      <InferenceActs inference={inference} label={label} />
    </article>
  )
}
