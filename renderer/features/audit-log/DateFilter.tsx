import type { FrameFilter } from '../../../shared/ipc/schemas'
import { words } from '../../app/language/words'
import { dated } from './filter-changes'

export interface NarrowProps {
  readonly filter: FrameFilter
  readonly onNarrow: (filter: FrameFilter) => void
}

/** The first and the last day on which a photo was taken. */
export function DateFilter({ filter, onNarrow }: NarrowProps) {
  return (
    <div className="menu-dates">
      {(['from', 'to'] as const).map((name) => (
        <label className="label" key={name}>
          {words.filters.taken[name]}
          <input
            className="field"
            type="date"
            value={filter[name] ?? ''}
            onChange={(change) => {
              onNarrow(dated(filter, name, change.target.value))
            }}
          />
        </label>
      ))}
    </div>
  )
}
