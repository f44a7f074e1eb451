import { join } from 'node:path'

import { Low, Memory } from 'lowdb'
import type { Adapter } from 'lowdb'

import type { AppSettings } from '../../../shared/ipc/app'
import type { Settings, SettingsChange } from '../services'
import { durableJson } from './durable-json'
import { defaultSettings, parseSettings } from './settings-document'
import type { KeptRoll, SettingsDocument } from './settings-document'

/** Settings and rolls, each change durable before it resolves. */
export interface SettingsStore extends Settings {
  readonly rolls: () => readonly KeptRoll[]
  readonly keepRolls: (rolls: readonly KeptRoll[]) => Promise<void>
}

/** Opens the settings of a data folder, or ones that nothing keeps for null. */
export async function openSettings(dataFolder: string | null): Promise<SettingsStore> {
  const file = dataFolder === null ? null : durableJson(join(dataFolder, 'settings.json'), parseSettings)
  const adapter: Adapter<SettingsDocument> = file ?? new Memory<SettingsDocument>()
  const low = new Low<SettingsDocument>(adapter, defaultSettings)
  await low.read()
  // One write after another: two at once could end in the older document.
  let writing: Promise<void> = Promise.resolve()
  const keep = (next: SettingsDocument): Promise<void> => {
    low.data = next
    writing = writing.catch(() => undefined).then(() => low.write())
    return writing
  }
  return {
    setAside: file?.setAside() ?? null,
    get: () => low.data.app,
    change: async (change) => {
      await keep({ ...low.data, app: changed(low.data.app, change) })
      return low.data.app
    },
    rolls: () => low.data.rolls,
    keepRolls: (rolls) => keep({ ...low.data, rolls }),
  }
}

function changed(settings: AppSettings, change: SettingsChange): AppSettings {
  const given = Object.fromEntries(Object.entries(change).filter(([, value]) => value !== undefined))
  return { ...settings, ...given }
}
