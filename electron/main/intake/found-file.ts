import type { Part } from '../../../shared/domain/item/facts'

/** A regular file under a root that is not ignored, as one look at the folder shows it; nothing was opened. */
export interface FoundFile {
  /** Relative to the root, `/` between parts, as `shownName` writes them. */
  readonly path: string
  readonly bytes: number
  readonly modifiedNs: bigint
  readonly changedNs: bigint
  /** As `inodeOf` writes it. */
  readonly inode: string
  readonly isEvicted: boolean
}

/** A file that may be an item, with those that belong to it. */
export interface Candidate extends FoundFile {
  readonly companions: readonly Companion[]
}

export interface Companion {
  readonly kind: Part['kind']
  readonly file: FoundFile
}

/** What one look at a folder tree gave. */
export interface Walked {
  readonly files: readonly FoundFile[]
  /** Folders that could not be listed: what was known beneath them is kept. */
  readonly unreadable: readonly string[]
}
