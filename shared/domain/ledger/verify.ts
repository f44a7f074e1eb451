import { fromBase64 } from './base64'
import { areSameBytes, asciiBytes, ownBytes } from './bytes'
import type { TreeHead } from './check-proof'
import { readCheckpoint } from './checkpoint'
import type { LedgerKey } from './checkpoint'
import { commitTo } from './commitment'
import { linkTo, noPrevious, readLine } from './entry'
import type { Hash, IsSignature } from './hash'
import { appendLeaf, emptyFrontier, leafHash, rootOf } from './tree'
import type { Frontier } from './tree'

/** A ledger as it is exported: everything that is needed to check it. */
export interface ExportedLedger {
  readonly lines: readonly string[]
  /** Signed notes, oldest first. */
  readonly checkpoints: readonly string[]
  /** The ledger's keys, oldest first: a note must be signed by one of them. */
  readonly keys: readonly LedgerKey[]
}

export type LedgerFault =
  /** Not a line this ledger can have written, or out of its place, or not what its successor repeats. */
  | { readonly code: 'entry-unreadable' | 'entry-misplaced' | 'entry-altered'; readonly entry: number }
  /** Not a note signed by one of the keys. */
  | { readonly code: 'checkpoint-unsigned'; readonly checkpoint: number }
  /** Sizes must not fall: an older checkpoint after a newer one is a roll-back. */
  | { readonly code: 'checkpoint-misplaced'; readonly checkpoint: number }
  /** The entries from `after` up to the checkpoint's size are not those that were signed. */
  | { readonly code: 'root-differs'; readonly checkpoint: number; readonly after: number }
  /** Fewer entries than were signed. */
  | {
      readonly code: 'entries-missing'
      readonly checkpoint: number
      readonly have: number
      readonly signed: number
    }
  /** Entries that no checkpoint covers. */
  | { readonly code: 'entries-unsigned'; readonly after: number }

export type LedgerCheck =
  | { readonly isWhole: true; readonly head: TreeHead }
  | { readonly isWhole: false; readonly fault: LedgerFault }

/** Checks every line, every signature and every root, and names the first entry or checkpoint that is wrong. */
export function verifyLedger(
  ledger: ExportedLedger,
  seal: { readonly hash: Hash; readonly isSignature: IsSignature },
): LedgerCheck {
  const signed = readCheckpoints(ledger, seal)
  const entries = checkEntries(ledger.lines, signed.heads, seal.hash)
  const fault = entries.fault ?? signed.fault ?? missing(ledger, signed.heads)
  if (fault !== null) return { isWhole: false, fault }
  const head = { size: entries.frontier.size, root: rootOf(entries.frontier, seal.hash) }
  return { isWhole: true, head }
}

/** Whether a disclosed salt shows an entry to be about this item. */
export function isDisclosed(
  disclosed: { readonly line: string; readonly item: string; readonly salt: Uint8Array },
  hash: Hash,
): boolean {
  const commitment = fromBase64(readLine(disclosed.line)?.item ?? '')
  return (
    commitment !== null && areSameBytes(commitment, commitTo(ownBytes(disclosed.item), disclosed.salt, hash))
  )
}

interface SignedHeads {
  readonly heads: readonly TreeHead[]
  readonly fault: LedgerFault | null
}

function readCheckpoints(
  ledger: ExportedLedger,
  seal: { readonly hash: Hash; readonly isSignature: IsSignature },
): SignedHeads {
  const heads: TreeHead[] = []
  for (const [checkpoint, note] of ledger.checkpoints.entries()) {
    const head = ledger.keys.map((key) => readCheckpoint(note, key, seal)).find((read) => read !== null)
    if (head === undefined) return { heads, fault: { code: 'checkpoint-unsigned', checkpoint } }
    if (head.size < (heads.at(-1)?.size ?? 0)) {
      return { heads, fault: { code: 'checkpoint-misplaced', checkpoint } }
    }
    heads.push(head)
  }
  return { heads, fault: null }
}

function checkEntries(
  lines: readonly string[],
  heads: readonly TreeHead[],
  hash: Hash,
): { readonly frontier: Frontier; readonly fault: LedgerFault | null } {
  let frontier = emptyFrontier
  let link = noPrevious
  let checkpoint = heads.findLastIndex((head) => head.size === 0) + 1
  let good = 0
  for (const [entry, line] of lines.entries()) {
    const bytes = asciiBytes(line)
    const read = bytes === null || line.includes('\n') ? null : readLine(line)
    if (bytes === null || read === null) return { frontier, fault: { code: 'entry-unreadable', entry } }
    if (read.index !== entry) return { frontier, fault: { code: 'entry-misplaced', entry } }
    if (read.prev !== link)
      return { frontier, fault: { code: 'entry-altered', entry: culprit(entry, lines, hash) } }
    const leaf = leafHash(bytes, hash)
    link = linkTo(leaf)
    frontier = appendLeaf(frontier, leaf, hash).frontier
    for (; heads[checkpoint]?.size === frontier.size; checkpoint += 1) {
      if (!areSameBytes(rootOf(frontier, hash), (heads[checkpoint] as TreeHead).root)) {
        return { frontier, fault: { code: 'root-differs', checkpoint, after: good } }
      }
      good = frontier.size
    }
  }
  return { frontier, fault: null }
}

/** A broken link accuses two entries; the later one did it if its own successor disowns it too. */
function culprit(entry: number, lines: readonly string[], hash: Hash): number {
  const bytes = asciiBytes(lines[entry] ?? '')
  const successor = readLine(lines[entry + 1] ?? '')
  if (bytes === null || successor === null) return Math.max(entry - 1, 0)
  return successor.prev === linkTo(leafHash(bytes, hash)) ? Math.max(entry - 1, 0) : entry
}

function missing(ledger: ExportedLedger, heads: readonly TreeHead[]): LedgerFault | null {
  const have = ledger.lines.length
  const checkpoint = heads.findIndex((head) => head.size > have)
  const signed = heads[checkpoint]?.size
  if (signed !== undefined) return { code: 'entries-missing', checkpoint, have, signed }
  const last = heads.at(-1)?.size ?? 0
  return have > last ? { code: 'entries-unsigned', after: last } : null
}
