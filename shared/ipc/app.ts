import * as z from 'zod/mini'

import type { RollId } from '../domain/item/ids'
import { auditorActs, auditorQueries } from './auditor'
import { copiesCalls, copiesEvents } from './copies'
import type { LedgerCheckResult } from './auditor-feed'
import { foundFolderCalls } from './found-folders'
import { phoneListCalls } from './phone-list'
import { ownPackCalls } from './own-packs'
import { reportCalls } from './report'
import { nothing, rollId } from './schemas'
import { walkthroughCalls } from './walkthrough'
import { call, event } from './wire'

export type RollState = 'reading' | 'watching' | 'paused' | 'root-missing'

export interface RollStatus {
  readonly id: RollId
  readonly name: string
  /** The folder as text to show. */
  readonly folder: string
  readonly state: RollState
  readonly isSample: boolean
}

/** Long work, with an honest end: `secondsLeft` is null until enough is known to say. */
export interface Progress {
  readonly stage: 'idle' | 'scanning' | 'reading' | 'looking'
  readonly done: number
  readonly total: number
  readonly secondsLeft: number | null
  readonly isPaused: boolean
  /** The name of the file being worked on, as text. */
  readonly current: string | null
}

export interface AppStatus {
  readonly version: string
  readonly rolls: readonly RollStatus[]
  readonly progress: Progress
  /** Attempts to reach the network that were blocked since the app was installed. */
  readonly blockedAttempts: number
  /** False when the reader could not be put in the system's sandbox: said in app and ledger. */
  readonly isConfined: boolean
  readonly backend: 'wasm' | 'tfjs-node' | null
  readonly dataFolder: string
  /** True once a store that could not be opened was set aside and rebuilt. */
  readonly wasRecovered: boolean
}

export interface AppSettings {
  readonly theme: 'system' | 'dark' | 'light'
  readonly textScale: number
  readonly view: 'sheet' | 'list'
  readonly metadataOnly: boolean
  readonly onlyOnMains: boolean
  readonly hasSeenFirstRun: boolean
  readonly contrast: 'system' | 'more'
  /** For showing to others: pictures are blurred, names and places covered. */
  readonly isRedacted: boolean
  /** Says so when something sensitive would have left. */
  readonly notifiesSensitive: boolean
  readonly startsAtLogin: boolean
  /** Closing the window leaves the app watching, where the desktop has a tray. */
  readonly staysInTray: boolean
}

export const appContract = {
  calls: {
    ...auditorQueries,
    ...auditorActs,
    ...foundFolderCalls,
    ...walkthroughCalls,
    ...reportCalls,
    ...copiesCalls,
    ...phoneListCalls,
    ...ownPackCalls,
    status: call<AppStatus>().with(nothing),
    /** Opens the system's folder dialog; null when the user closes it. */
    chooseRoll: call<RollStatus | null>().with(nothing),
    /** Makes the sample roll in the app's data folder and adds it. */
    addSampleRoll: call<RollStatus>().with(nothing),
    forgetRoll: call<null>().with(z.strictObject({ roll: rollId })),
    rescanRoll: call<null>().with(z.strictObject({ roll: rollId })),
    pause: call<null>().with(nothing),
    resume: call<null>().with(nothing),
    settings: call<AppSettings>().with(nothing),
    changeSettings: call<AppSettings>().with(
      z.strictObject({
        theme: z.optional(z.enum(['system', 'dark', 'light'])),
        textScale: z.optional(z.number().check(z.minimum(0.8), z.maximum(2))),
        view: z.optional(z.enum(['sheet', 'list'])),
        metadataOnly: z.optional(z.boolean()),
        onlyOnMains: z.optional(z.boolean()),
        hasSeenFirstRun: z.optional(z.boolean()),
        contrast: z.optional(z.enum(['system', 'more'])),
        isRedacted: z.optional(z.boolean()),
        notifiesSensitive: z.optional(z.boolean()),
        startsAtLogin: z.optional(z.boolean()),
        staysInTray: z.optional(z.boolean()),
      }),
    ),
    /** Checks every line, signature and root of the ledger; half a million entries take seconds. */
    checkLedger: call<LedgerCheckResult>().with(nothing),
    /** Deletes everything the app keeps, closes this window, and shows in another what was deleted and what is left. */
    deleteAllData: call<null>().with(nothing),
  },
  events: {
    changed: event<{ readonly revision: number }>(),
    status: event<AppStatus>(),
    ...copiesEvents,
  },
} as const
export type AppContract = typeof appContract
