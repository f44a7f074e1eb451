import { createContext, useContext, useEffect, useMemo, useState } from 'react'

import type { AppSettings } from '../../shared/ipc/app'
import { failureOf } from '../../shared/ipc/wire'
import type { Failure } from '../../shared/ipc/wire'
import { client } from './client'
import type { CallInput } from './client'

export interface SettingsAccess {
  readonly settings: AppSettings
  readonly change: (part: CallInput<'changeSettings'>) => Promise<void>
}

export const SettingsContext = createContext<SettingsAccess | null>(null)

export function useSettings(): SettingsAccess {
  const access = useContext(SettingsContext)
  if (access === null) throw new Error('useSettings outside the app')
  return access
}

export type LoadedSettings =
  | { readonly state: 'loading' }
  | { readonly state: 'failed'; readonly failure: Failure }
  | { readonly state: 'ready'; readonly access: SettingsAccess }

/** Loads the settings, applies theme and text size to the page, and keeps both in step with changes. */
export function useLoadedSettings(): LoadedSettings {
  const [settings, setSettings] = useState<AppSettings | null>(null)
  const [failure, setFailure] = useState<Failure | null>(null)

  useEffect(() => {
    client.settings({}).then(setSettings, (thrown: unknown) => {
      setFailure(failureOf(thrown))
    })
  }, [])
  useEffect(() => {
    if (settings !== null) applyLook(settings)
  }, [settings])

  return useMemo(() => {
    if (failure !== null) return { state: 'failed', failure }
    if (settings === null) return { state: 'loading' }
    const change = async (part: CallInput<'changeSettings'>) => {
      setSettings(await client.changeSettings(part))
    }
    return { state: 'ready', access: { settings, change } }
  }, [settings, failure])
}

function applyLook(settings: AppSettings): void {
  const root = document.documentElement
  root.dataset['theme'] = settings.theme
  root.dataset['contrast'] = settings.contrast
  root.dataset['redacted'] = settings.isRedacted ? 'yes' : 'no'
  root.style.fontSize = `${String(settings.textScale * 100)}%`
}
