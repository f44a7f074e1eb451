import { makeSeal, ledgerKeyOf } from '../../../electron/auditor/ledger/seal'
import { instant } from '../../../shared/domain/item/instant'
import { ownBytes } from '../../../shared/domain/ledger/bytes'
import { writeCheckpoint } from '../../../shared/domain/ledger/checkpoint'
import { linkTo, noPrevious, writeLine } from '../../../shared/domain/ledger/entry'
import { appendLeaf, emptyFrontier, leafHash, rootOf } from '../../../shared/domain/ledger/tree'
import type { ExportedLedger } from '../../../shared/domain/ledger/verify'

export const seed = new Uint8Array(32).fill(7)
export const seal = makeSeal(seed)
export const key = ledgerKeyOf(seed, 'safelight/ledger/0123456789abcdef')

/** A signed ledger of so many entries, a checkpoint after each of `sizes`. */
export function smallLedger(entries: number, sizes: readonly number[]): ExportedLedger {
  const lines: string[] = []
  const checkpoints: string[] = []
  let frontier = emptyFrontier
  let prev = noPrevious
  for (let index = 0; index < entries; index += 1) {
    const item = seal.hash(ownBytes(`item ${index}`))
    const at = instant(1_750_000_000_000 + index * 1_000)
    const line = writeLine(
      { event: 'item-found', detail: { roll: '00112233445566aa' }, item },
      { index, prev, at },
    )
    const leaf = leafHash(ownBytes(line), seal.hash)
    lines.push(line)
    prev = linkTo(leaf)
    frontier = appendLeaf(frontier, leaf, seal.hash).frontier
    if (sizes.includes(frontier.size)) {
      const head = { size: frontier.size, root: rootOf(frontier, seal.hash) }
      checkpoints.push(writeCheckpoint(head, key, seal))
    }
  }
  return { lines, checkpoints, keys: [key] }
}

/** Numbers in [0, below) that are the same on every run (mulberry32). */
export function seededNumbers(start: number): (below: number) => number {
  let state = start
  return (below) => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below
  }
}
