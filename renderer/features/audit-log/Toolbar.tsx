import type { Summary } from '../../../shared/ipc/auditor'
import { words } from '../../app/language/words'
import { useSettings } from '../../app/settings'
import { Segments } from '../../ui/Segments'
import { FilterBar } from './FilterBar'
import { OutcomeBar } from './OutcomeBar'
import { Zoom } from './Zoom'
import type { Order } from './use-frame-pages'

interface ToolbarProps {
  readonly summary: Summary
  readonly shown: number
  readonly order: Order
  readonly onOrder: (order: Order) => void
  readonly zoomStep: number
  readonly onZoom: (step: number) => void
}

export function Toolbar({ summary, shown, order, onOrder, zoomStep, onZoom }: ToolbarProps) {
  const { settings, change } = useSettings()
  return (
    <>
      <div className="toolbar">
        <OutcomeBar totals={summary.totals} />
        <div className="toolbar-end">
          <span className="muted shown" role="status">
            {words.log.shown(shown)}
          </span>
          {settings.view === 'sheet' && <Zoom step={zoomStep} onStep={onZoom} />}
        </div>
      </div>
      <FilterBar today={summary.asOf.slice(0, 10)}>
        <Segments
          name={words.log.order}
          value={order}
          options={[
            { value: 'taken', says: words.log.byTaken },
            { value: 'leaves', says: words.log.byLeaves },
          ]}
          onChoose={onOrder}
        />
        <Segments
          name={words.log.view}
          value={settings.view}
          options={[
            { value: 'sheet', says: words.log.sheet },
            { value: 'list', says: words.log.list },
          ]}
          onChoose={(view) => void change({ view })}
        />
      </FilterBar>
    </>
  )
}
