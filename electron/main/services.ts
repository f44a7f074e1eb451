import type { RollId } from '../../shared/domain/item/ids'
import type { AppSettings, AppStatus, RollStatus } from '../../shared/ipc/app'
import type { FoundFolder } from '../../shared/ipc/found-folders'
import type { AuditorContract } from '../../shared/ipc/auditor'
import type { CopiesReport, CopiesRequest, CopiesState } from '../../shared/ipc/copies'
import type { VisionReady } from '../../shared/ipc/vision'
import type { Client } from '../../shared/ipc/wire'
import type { CopyDesk } from './export/redact/copy-desk'
import type { Unlisten } from './ports'
import type { WalkthroughStore } from './settings/walkthrough-store'

export type SettingsChange = { readonly [Name in keyof AppSettings]?: AppSettings[Name] | undefined }

/** The watched folders. Expected failures throw a `WireError`: `root-inside-another`, `folder-refused`, `root-missing`. */
export interface Rolls {
  readonly list: () => readonly RollStatus[]
  readonly add: (folder: string) => Promise<RollStatus>
  /** Asks for a folder with the system's dialog; null when the user closes it. */
  readonly choose: () => Promise<RollStatus | null>
  readonly addSample: () => Promise<RollStatus>
  /** Folders where a phone's photos may arrive, by ids that `addFound` takes. */
  readonly found: () => Promise<readonly FoundFolder[]>
  readonly addFound: (id: string) => Promise<RollStatus>
  readonly forget: (roll: RollId) => Promise<void>
  readonly rescan: (roll: RollId) => Promise<void>
  /** Where the roll's folder is, for exports and for opening it; null when there is no such roll. */
  readonly folderOf: (roll: RollId) => string | null
}

export interface Settings {
  readonly get: () => AppSettings
  readonly change: (change: SettingsChange) => Promise<AppSettings>
  /** A corrupt settings file was kept under this name and defaults were taken; null when not. */
  readonly setAside: string | null
}

/** Copies made in the background, one set at a time. */
export interface Copies extends Omit<CopyDesk, 'start'> {
  /** Asks for a folder and begins; the state as it was when the user closes the dialog. */
  readonly start: (request: CopiesRequest) => Promise<CopiesState>
  readonly onState: (listener: (state: CopiesState) => void) => Unlisten
}

/** All that the app contract and the command line ask for. Queries and acts of the auditor are passed on through `auditor`. */
export interface Services {
  readonly auditor: Client<AuditorContract>
  readonly rolls: Rolls
  readonly settings: Settings
  readonly walkthrough: WalkthroughStore
  readonly status: () => AppStatus
  /** At most a few times a second, and whenever a state changes. */
  readonly onStatus: (listener: (status: AppStatus) => void) => Unlisten
  readonly onChanged: (listener: (change: { readonly revision: number }) => void) => Unlisten
  /** Writes copies with less in them into a folder; see `makeCopies`. */
  readonly writeCopies: (request: CopiesRequest, folder: string) => Promise<CopiesReport>
  readonly copies: Copies
  /** The nets that were loaded; empty when none was, or not yet. */
  readonly models: () => VisionReady['models']
  readonly pause: () => void
  readonly resume: () => void
  /** Resolves once every roll was reconciled and nothing waits to be read or looked at. */
  readonly whenIdle: () => Promise<void>
  /** Stops watching, lets the file at hand end, and closes engine and auditor. */
  readonly stop: () => Promise<void>
}
