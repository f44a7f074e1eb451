import type { Instant } from '../../shared/domain/item/instant'
import type { StoreKeys } from '../../shared/ipc/key-box'

/** What an auditor is started with. */
export interface AuditorOptions {
  /** Null: everything in memory, nothing outlives the process. */
  readonly dataFolder: string | null
  readonly keys: StoreKeys
  /** Folders of policy packs, JSON; a later folder's pack replaces an earlier one's of the same id. */
  readonly packsFolders: readonly string[]
  /** A fixed clock; without it, the machine's. */
  readonly now?: Instant
}
