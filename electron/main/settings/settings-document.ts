import * as z from 'zod/mini'

import type { RollId } from '../../../shared/domain/item/ids'
import type { AppSettings } from '../../../shared/ipc/app'
import { rollId } from '../../../shared/ipc/schemas'

/** A watched folder as it is kept: the path never leaves main but as text. */
export interface KeptRoll {
  readonly id: RollId
  readonly folder: string
  readonly name: string
  readonly isSample: boolean
}

/** What `settings.json` holds. */
export interface SettingsDocument {
  readonly schema: 'safelight/settings/1'
  readonly app: AppSettings
  readonly rolls: readonly KeptRoll[]
}

export const defaultSettings: SettingsDocument = {
  schema: 'safelight/settings/1',
  app: {
    theme: 'system',
    textScale: 1,
    view: 'sheet',
    metadataOnly: false,
    onlyOnMains: false,
    hasSeenFirstRun: false,
    contrast: 'system',
    isRedacted: false,
    notifiesSensitive: false,
    startsAtLogin: false,
    staysInTray: false,
  },
  rolls: [],
}

const document = z.object({
  schema: z.literal('safelight/settings/1'),
  app: z.object({
    theme: z.enum(['system', 'dark', 'light']),
    textScale: z.number().check(z.minimum(0.8), z.maximum(2)),
    view: z.enum(['sheet', 'list']),
    metadataOnly: z.boolean(),
    onlyOnMains: z.boolean(),
    hasSeenFirstRun: z.boolean(),
    // Later ones have a default: a document from before them is whole.
    contrast: z._default(z.enum(['system', 'more']), 'system'),
    isRedacted: z._default(z.boolean(), false),
    notifiesSensitive: z._default(z.boolean(), false),
    startsAtLogin: z._default(z.boolean(), false),
    staysInTray: z._default(z.boolean(), false),
  }),
  rolls: z.array(z.object({ id: rollId, folder: z.string(), name: z.string(), isSample: z.boolean() })),
})

/** Null when the value is no settings document. */
export const parseSettings = (value: unknown): SettingsDocument | null =>
  document.safeParse(value).data ?? null
