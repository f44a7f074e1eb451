import type { Finding } from '../../../shared/ipc/inference-queries'
import { mostShown, shownItems } from '../../../shared/domain/inference/shown-items'
import { words } from '../../app/language/words'
import { useNames } from '../../app/use-names'
import { answerOf, useQuery } from '../../app/use-query'
import { Thumb } from '../../ui/Thumb'

interface ShownFindingProps {
  readonly finding: Finding
  readonly isShown: boolean
  readonly onChange: (isShown: boolean) => void
}

/** One finding with its box to tick; the very photos that would be seen appear once it is ticked. */
export function ShownFinding({ finding, isShown, onChange }: ShownFindingProps) {
  const { within } = useNames()
  return (
    <div className="report-finding">
      <label>
        <input
          type="checkbox"
          checked={isShown}
          onChange={(event) => {
            onChange(event.currentTarget.checked)
          }}
        />
        <span>{within(finding.label)}</span>
        <span className="muted">{words.report.photos.wouldShow(Math.min(mostShown, finding.photos))}</span>
      </label>
      {isShown && <ShownOf inference={finding.id} />}
    </div>
  )
}

function ShownOf({ inference }: { readonly inference: string }) {
  const whole = answerOf(useQuery('finding', { inference }))
  if (whole === null) return null
  return (
    <div className="report-shown">
      {shownItems(whole).map((item, at) => (
        <Thumb key={item} item={item} name={words.report.photos.thumb(at + 1)} />
      ))}
    </div>
  )
}
