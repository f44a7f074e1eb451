import { useState } from 'react'

import type { FrameIndex, Summary } from '../../../shared/ipc/auditor'
import { words } from '../../app/language/words'
import { useNavigation } from '../../app/navigation'
import { useSettings } from '../../app/settings'
import { answerOf, useQuery } from '../../app/use-query'
import { Answer } from '../../ui/Answer'
import { FrameMenu } from './FrameMenu'
import type { MenuPlace } from './FrameMenu'
import { frameReach } from './frame-reach'
import { Headline } from './Headline'
import { List } from './List'
import { NoFrames } from './NoFrames'
import { SelectionBar } from './SelectionBar'
import { Sheet } from './Sheet'
import { zooms } from './sheet-layout'
import { Toolbar } from './Toolbar'
import { useFrameActs } from './use-frame-acts'
import { useFramePages } from './use-frame-pages'
import type { Order } from './use-frame-pages'
import { useSelection } from './use-selection'
import './audit-log.css'

const usualZoom = 4

/** The home: the answer first, then every frame, as a contact sheet or as a list. */
export function AuditLog() {
  const { choice } = useNavigation()
  const summary = useQuery('summary', {})
  const [order, setOrder] = useState<Order>('taken')
  const [zoomStep, setZoomStep] = useState(usualZoom)
  const index = useQuery('frameIndex', { filter: choice.filter, order })
  const total = answerOf(index)?.total ?? 0
  return (
    <section className="log" aria-label={words.views.log}>
      {summary.state !== 'ready' && <h1 className="hidden">{words.views.log}</h1>}
      <Answer of={summary}>
        {(known) => (
          <>
            <header className="log-head">
              <Headline summary={known} />
              <Toolbar
                summary={known}
                shown={total}
                order={order}
                onOrder={setOrder}
                zoomStep={zoomStep}
                onZoom={setZoomStep}
              />
            </header>
            <Answer of={index}>
              {(found) => (
                <Frames
                  // Other frames are another sheet: nothing stays chosen that is not on it.
                  key={JSON.stringify([choice.filter, order])}
                  index={found}
                  summary={known}
                  order={order}
                  zoom={zooms[zoomStep] ?? zooms[usualZoom]}
                />
              )}
            </Answer>
          </>
        )}
      </Answer>
    </section>
  )
}

interface FramesProps {
  readonly index: FrameIndex
  readonly summary: Summary
  readonly order: Order
  readonly zoom: number
}

function Frames({ index, summary, order, zoom }: FramesProps) {
  const { choice } = useNavigation()
  const { settings } = useSettings()
  const selection = useSelection()
  const pages = useFramePages(choice.filter, order, index.revision)
  const acts = useFrameActs({ filter: choice.filter, order, pages, selection })
  const [menu, setMenu] = useState<MenuPlace | null>(null)
  const reach = frameReach({ pages, selection, onMenu: setMenu })
  if (index.total === 0) return <NoFrames isFiltered={summary.totals.items > 0} />
  return (
    <div className="log-frames">
      <p id="sheet-hint" className="hidden">
        {words.log.hint}
      </p>
      {settings.view === 'sheet' ? (
        <Sheet
          index={index}
          pages={pages}
          zoom={zoom}
          asOf={summary.asOf}
          selection={selection}
          acts={acts}
          reach={reach}
        />
      ) : (
        <List
          index={index}
          pages={pages}
          asOf={summary.asOf}
          selection={selection}
          acts={acts}
          reach={reach}
        />
      )}
      {menu !== null && (
        <FrameMenu
          place={menu}
          onClose={() => {
            setMenu(null)
          }}
        />
      )}
      <SelectionBar total={index.total} selection={selection} acts={acts} />
    </div>
  )
}
