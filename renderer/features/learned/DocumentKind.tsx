import type { Finding } from '../../../shared/ipc/inference-queries'
import { words } from '../../app/language/words'
import { useNavigation } from '../../app/navigation'
import { useUncovered } from '../../app/use-uncovered'
import { Button } from '../../ui/Button'
import { Thumb } from '../../ui/Thumb'
import { CoveredThumb } from './CoveredThumb'
import { InferenceActs } from './InferenceActs'
import { Standing } from './Standing'

const shownPhotos = 6

/** One kind of document: its photos covered, then as long as asked for. */
export function DocumentKind({ inference }: { readonly inference: Finding }) {
  const { open } = useNavigation()
  const { isUncovered: isOpen, toggle } = useUncovered('document', null)
  const { label } = inference
  const shown = inference.first.slice(0, shownPhotos)
  return (
    <article className="card paper">
      <div className="paper-strip">
        {shown.map((item, at) =>
          isOpen ? (
            <button
              key={item}
              type="button"
              className="tile"
              onClick={() => {
                open(item)
              }}
            >
              <Thumb item={item} name={words.papers.photo(at + 1)} />
            </button>
          ) : (
            <CoveredThumb key={item} />
          ),
        )}
      </div>
      <h2>{label}</h2>
      <Standing of={inference} />
      <div className="row">
        <Button
          size="small"
          name={isOpen ? `${words.papers.cover}: ${label}` : words.papers.uncoverName(label)}
          onPress={toggle}
        >
          {isOpen ? words.papers.cover : words.papers.uncover}
        </Button>
        <InferenceActs inference={inference} label={label} />
      </div>
    </article>
  )
}
