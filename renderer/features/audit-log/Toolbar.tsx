import type { Summary } from '../../../shared/ipc/auditor'
import { words } from '../../app/language/words'
import { useSettings } from '../../app/settings'
import { Button } from '../../ui/Button'
import { Segments } from '../../ui/Segments'
import { FilterBar } from './FilterBar'
import { OutcomeBar } from './OutcomeBar'
import { zooms } from './sheet-layout'
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
        </div>
      </div>
      <FilterBar today={summary.asOf.slice(0, 10)} shown={shown}>
        {settings.view === 'sheet' && (
          <div className="zoom" role="group" aria-label={words.log.zoom}>
            <Button
              size="small"
              tone="quiet"
              name={words.log.smaller}
              isDisabled={zoomStep === 0}
              onPress={() => {
                onZoom(zoomStep - 1)
              }}
            >
              −
            </Button>
            <input
              type="range"
              min={0}
              max={zooms.length - 1}
              value={zoomStep}
              aria-label={words.log.zoom}
              aria-valuetext={words.log.zoomStep(zoomStep + 1, zooms.length)}
              onChange={(change) => {
                onZoom(Number(change.target.value))
              }}
            />
            <Button
              size="small"
              tone="quiet"
              name={words.log.larger}
              isDisabled={zoomStep === zooms.length - 1}
              onPress={() => {
                onZoom(zoomStep + 1)
              }}
            >
              +
            </Button>
          </div>
        )}
      </FilterBar>
    </>
  )
}
