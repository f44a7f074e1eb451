import type { Instant } from '../../shared/domain/item/instant'

/** What an auditor is started with; a worker gets it as its `workerData`. */
export interface AuditorOptions {
  /** Null: everything in memory, nothing outlives the process. */
  readonly dataFolder: string | null
  readonly keys: {
    /** Ed25519 seed, 32 bytes. */
    readonly signing: Uint8Array
    /** Seals embeddings and the backup of consent and rules, 32 bytes. */
    readonly embeddings: Uint8Array
  }
  /** Folders of policy packs, JSON; a later folder's pack replaces an earlier one's of the same id. */
  readonly packsFolders: readonly string[]
  /** A fixed clock; without it, the machine's. */
  readonly now?: Instant
}
