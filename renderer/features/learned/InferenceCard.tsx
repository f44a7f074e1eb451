import type { Finding } from '../../../shared/ipc/inference-queries'
import { words } from '../../app/language/words'
import { useNavigation } from '../../app/navigation'
import { useNames } from '../../app/use-names'
import { Thumb } from '../../ui/Thumb'
import { CoveredThumb } from './CoveredThumb'
import { InferenceActs } from './InferenceActs'
import { Standing } from './Standing'

const shownPhotos = 4

export function InferenceCard({ inference }: { readonly inference: Finding }) {
  const { showFrames } = useNavigation()
  const label = useNames().within(inference.label)
  const isCovered = inference.kind === 'document' || inference.kind === 'intimate'
  return (
    <article className="card inference">
      <button
        type="button"
        className="evidence-strip"
        onClick={() => {
          showFrames({ filter: { inference: inference.id }, title: label })
        }}
        aria-label={`${words.acts.show}: ${label}`}
      >
        {inference.first
          .slice(0, shownPhotos)
          .map((item) =>
            isCovered ? <CoveredThumb key={item} /> : <Thumb key={item} item={item} name="" />,
          )}
      </button>
      <div className="stack inference-says">
        <p className="edge inference-kind">{words.learned.group(inference.kind)}</p>
        <h2>{label}</h2>
        <Standing of={inference} />
        <InferenceActs inference={inference} label={label} />
      </div>
    </article>
  )
}
