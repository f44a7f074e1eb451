import { readCheckpoint } from '../../../shared/domain/ledger/checkpoint'
import type { LedgerKey } from '../../../shared/domain/ledger/checkpoint'
import type { TreeHead } from '../../../shared/domain/ledger/check-proof'
import type { Seal } from './seal'

export type Disagreement =
  /** The file lacks the newest notes: a crash between commit and append. */
  | { readonly why: 'file-behind'; readonly missing: readonly string[] }
  /** The file holds a signed note that the database has lost: it was rolled back, cut short or swapped. */
  | { readonly why: 'rolled-back'; readonly signed: TreeHead }
  /** The file holds something that nobody signed. */
  | { readonly why: 'file-damaged'; readonly at: number }

/** Compares the checkpoints inside the database with those in the file beside it; null when they agree. */
export function compareCheckpoints(
  stored: readonly string[],
  logged: readonly string[],
  { keys, seal }: { readonly keys: readonly LedgerKey[]; readonly seal: Seal },
): Disagreement | null {
  const heads = (notes: readonly string[]) =>
    notes.map((note) => keys.map((key) => readCheckpoint(note, key, seal)).find((head) => head !== null))
  const differs = logged.findIndex((note, at) => note !== stored[at])
  if (differs === -1) {
    const missing = stored.slice(logged.length)
    return missing.length === 0 ? null : { why: 'file-behind', missing }
  }
  const unknown = heads(logged.slice(differs))
  const unsigned = unknown.findIndex((head) => head === undefined)
  if (unsigned !== -1) return { why: 'file-damaged', at: differs + unsigned }
  const newest = unknown.at(-1)
  return newest === undefined ? null : { why: 'rolled-back', signed: newest }
}
