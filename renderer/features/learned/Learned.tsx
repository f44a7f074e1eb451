import { useState } from 'react'

import { words } from '../../app/language/words'
import { Tabs } from '../../ui/Tabs'
import { CalendarPage } from './calendar/CalendarPage'
import { Devices } from './Devices'
import { Documents } from './Documents'
import { Everything } from './Everything'
import { MapPage } from './map/MapPage'
import { People } from './people/People'
import { Profile } from './Profile'
import './learned.css'

const tabs = ['profile', 'people', 'map', 'calendar', 'papers', 'devices', 'all'] as const
type Tab = (typeof tabs)[number]

// Frames opened from here lead to another view: whoever comes back finds the tab that was left.
const lastOpened: { tab: Tab } = { tab: 'profile' }

/** All that could be worked out about somebody, from one page down to single devices. */
export function Learned() {
  const [tab, setTab] = useState<Tab>(lastOpened.tab)
  return (
    <div className="page">
      <div className="page-column learned">
        <header className="page-head">
          <h1>{words.learned.title}</h1>
          <p className="muted">{words.learned.lead}</p>
        </header>
        <Tabs
          name={words.portrait.tabsName}
          value={tab}
          options={tabs.map((value) => ({ value, says: words.portrait.tabs[value] }))}
          onChoose={(chosen) => {
            lastOpened.tab = chosen
            setTab(chosen)
          }}
        >
          <Panel tab={tab} />
        </Tabs>
        <p className="note">{words.learned.guess}</p>
      </div>
    </div>
  )
}

function Panel({ tab }: { readonly tab: Tab }) {
  switch (tab) {
    case 'profile':
      return <Profile />
    case 'people':
      return <People />
    case 'map':
      return <MapPage />
    case 'calendar':
      return <CalendarPage />
    case 'papers':
      return <Documents />
    case 'devices':
      return <Devices />
    case 'all':
      return <Everything />
  }
}
