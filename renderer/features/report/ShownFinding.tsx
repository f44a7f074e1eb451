import type { JudgedInference } from '../../../shared/domain/inference/inference'
import { shownItems } from '../../../shared/domain/inference/shown-items'
import { words } from '../../app/language/words'
import { Thumb } from '../../ui/Thumb'

interface ShownFindingProps {
  readonly finding: JudgedInference
  readonly isShown: boolean
  readonly onChange: (isShown: boolean) => void
}

/** One finding with its box to tick; the very photos that would be seen appear once it is ticked. */
export function ShownFinding({ finding, isShown, onChange }: ShownFindingProps) {
  const items = shownItems(finding)
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
        <span>{finding.label}</span>
        <span className="muted">{words.report.photos.wouldShow(items.length)}</span>
      </label>
      {isShown && (
        <div className="report-shown">
          {items.map((item, at) => (
            <Thumb key={item} item={item} name={words.report.photos.thumb(at + 1)} />
          ))}
        </div>
      )}
    </div>
  )
}
