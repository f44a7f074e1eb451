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
            <ToastShelf>{access.settings.hasSeenFirstRun ? <Shell /> : <FirstRun />}</ToastShelf>
          </NavigationContext.Provider>
        </SettingsContext.Provider>
      )}
    </Answer>
  )
}
