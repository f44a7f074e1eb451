import { useState } from 'react'

import { Answer } from '../ui/Answer'
import { FirstRun } from '../features/first-run/FirstRun'
import { NavigationContext } from './navigation'
import { SettingsContext, useLoadedSettings } from './settings'
import { Shell } from './Shell'
import { ToastShelf } from './ToastShelf'
import { useWhereabouts } from './use-whereabouts'

/** The whole window: settings first, then the first run or the app. */
export function App() {
  const loaded = useLoadedSettings()
  const navigation = useWhereabouts()
  return (
    <Answer of={loaded.state === 'ready' ? { state: 'ready', value: loaded.access } : loaded}>
      {(access) => (
        <SettingsContext.Provider value={access}>
          <NavigationContext.Provider value={navigation}>
            <ToastShelf>
              <FirstOrShell hasSeen={access.settings.hasSeenFirstRun} />
            </ToastShelf>
          </NavigationContext.Provider>
        </SettingsContext.Provider>
      )}
    </Answer>
  )
}

/** The first run stays until a way on is chosen; from then on, and at each later start, there is the app. */
function FirstOrShell({ hasSeen }: { readonly hasSeen: boolean }) {
  const [isFirst, setIsFirst] = useState(!hasSeen)
  if (!isFirst) return <Shell />
  return (
    <FirstRun
      onDone={() => {
        setIsFirst(false)
      }}
    />
  )
}
