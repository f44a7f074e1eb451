import type { Instant } from '../../shared/domain/item/instant'
import type { AuditorContract } from '../../shared/ipc/auditor'
import type { Client } from '../../shared/ipc/wire'
import type { Engine } from './analysis/engine'
import type { SearchPlaces } from './intake/found-folders'

/** Stops what the function that returned it started. */
export type Unlisten = () => void

/** The auditor's worker, wherever it was started. */
export interface AuditorPort {
  readonly client: Client<AuditorContract>
  readonly onChanged: (listener: (change: { readonly revision: number }) => void) => Unlisten
}

/** A folder to watch, or one to write copies to. */
export type FolderPurpose = 'roll' | 'copies'

/** Everything the services need from outside; Electron and the command line each give their own. */
export interface Ports {
  readonly version: string
  /** Null: nothing is kept (command line without `--data`). */
  readonly dataFolder: string | null
  readonly auditor: AuditorPort
  readonly engine: Engine
  readonly clock: () => Instant
  /** The machine woke from sleep: everything may have changed. */
  readonly onWake: (listener: () => void) => Unlisten
  readonly isOnMains: () => boolean
  readonly onMainsChange: (listener: () => void) => Unlisten
  /** Makes the sample roll in this folder, which does not exist yet. */
  readonly makeSampleRoll: (folder: string) => Promise<void>
  /** The system's folder dialog, worded for what the folder is for; null when the user closes it. */
  readonly chooseFolder: (purpose: FolderPurpose) => Promise<string | null>
  /** Where folders of a phone's photos are looked for; absent where nobody asks (command line). */
  readonly searchPlaces?: SearchPlaces
  readonly blockedAttempts: () => number
  /** True once a store that could not be opened was set aside and rebuilt. */
  readonly wasRecovered: boolean
  /** `answer-first` reads metadata of everything before any pixel; `at-once` does both in one go and watches nothing. */
  readonly pace: 'answer-first' | 'at-once'
}
