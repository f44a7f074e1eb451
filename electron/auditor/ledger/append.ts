import { randomBytes } from 'node:crypto'

import { ownBytes } from '../../../shared/domain/ledger/bytes'
import { writeCheckpoint } from '../../../shared/domain/ledger/checkpoint'
import type { LedgerKey } from '../../../shared/domain/ledger/checkpoint'
import { commitTo, saltBytes } from '../../../shared/domain/ledger/commitment'
import { linkTo, writeLine } from '../../../shared/domain/ledger/entry'
import type { EventDetail, EventKind } from '../../../shared/domain/ledger/event'
import { appendLeaf, leafHash, rootOf } from '../../../shared/domain/ledger/tree'
import type { Frontier } from '../../../shared/domain/ledger/tree'
import type { ItemId } from '../../../shared/domain/item/ids'
import type { Instant } from '../../../shared/domain/item/instant'
import type { Database } from '../store/database'
import type { Seal } from './seal'
import { keepNodes } from './tree-store'

/** What an act wants recorded. */
export interface NewEntry {
  readonly event: EventKind
  readonly detail: EventDetail
  /** The item it is about: committed to in the line, remembered beside it for this machine only. */
  readonly item?: { readonly num: number; readonly id: ItemId }
  /** Text that the line's `body` commits to, under the entry's own salt. */
  readonly body?: string
}

export interface Appended {
  readonly index: number
  readonly line: string
  readonly leaf: Uint8Array
  readonly salt: Uint8Array
}

/** The ledger's end after an act: believed only once the transaction is through. */
export interface LedgerEnd {
  readonly frontier: Frontier
  readonly link: string
  readonly note: string
}

export interface LedgerWriter {
  readonly database: Database
  readonly key: LedgerKey
  readonly seal: Seal
}

/** Writes the entries and one signed checkpoint after them, inside the transaction that is running. */
export function appendEntries(
  writer: LedgerWriter,
  end: LedgerEnd,
  { entries, at }: { readonly entries: readonly NewEntry[]; readonly at: Instant },
): { readonly end: LedgerEnd; readonly appended: readonly Appended[] } {
  if (entries.length === 0) return { end, appended: [] }
  const salts = randomBytes(saltBytes * entries.length)
  const appended: Appended[] = []
  let { frontier, link } = end
  for (const [place, entry] of entries.entries()) {
    const salt = salts.subarray(place * saltBytes, (place + 1) * saltBytes)
    const index = frontier.size
    const line = lineOf(entry, salt, { index, prev: link, at })
    const leaf = leafHash(ownBytes(line), writer.seal.hash)
    const grown = appendLeaf(frontier, leaf, writer.seal.hash)
    writer.database.run('INSERT INTO entries VALUES (?, ?, ?, ?)', index, line, salt, entry.item?.num ?? null)
    keepNodes(writer.database, grown.completed)
    frontier = grown.frontier
    link = linkTo(leaf)
    appended.push({ index, line, leaf, salt })
  }
  const head = { size: frontier.size, root: rootOf(frontier, writer.seal.hash) }
  const note = writeCheckpoint(head, writer.key, writer.seal)
  writer.database.run('INSERT INTO checkpoints (size, note) VALUES (?, ?)', head.size, note)
  return { end: { frontier, link, note }, appended }

  function lineOf(entry: NewEntry, salt: Uint8Array, where: Parameters<typeof writeLine>[1]): string {
    const { hash } = writer.seal
    const item = entry.item === undefined ? null : commitTo(ownBytes(entry.item.id), salt, hash)
    const body =
      entry.body === undefined ? {} : { body: hexOf(commitTo(Buffer.from(entry.body), salt, hash)) }
    return writeLine({ event: entry.event, detail: { ...entry.detail, ...body }, item }, where)
  }
}

const hexOf = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex')
