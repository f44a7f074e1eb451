import type { Instant } from '../../../shared/domain/item/instant'
import type { LedgerKey } from '../../../shared/domain/ledger/checkpoint'
import { proveConsistency, proveInclusion } from '../../../shared/domain/ledger/proof'
import { rootOf } from '../../../shared/domain/ledger/tree'
import type { LedgerHead } from '../../../shared/ipc/auditor'
import { WireError } from '../../../shared/ipc/wire'
import { appendEntries } from './append'
import type { Appended, LedgerEnd, LedgerWriter, NewEntry } from './append'
import type { CheckpointFile } from './checkpoint-file'
import { nodeReader } from './tree-store'

export interface Ledger {
  readonly key: LedgerKey
  readonly head: () => LedgerHead
  /** One act: `change` and the entries it returns in one transaction, durable, its checkpoint in the file too. */
  readonly act: (at: Instant, change: () => readonly NewEntry[]) => readonly Appended[]
  readonly inclusionProof: (index: number, size: number) => readonly Uint8Array[]
  readonly consistencyProof: (older: number, size: number) => readonly Uint8Array[]
  /** False while the file beside the database could not take the newest checkpoints. */
  readonly isLogged: () => boolean
}

export function makeLedger(writer: LedgerWriter, file: CheckpointFile, start: LedgerEnd): Ledger {
  const { database, seal } = writer
  const read = nodeReader(database)
  let end = start
  let unlogged: readonly string[] = []

  return {
    key: writer.key,
    head: () => ({
      size: end.frontier.size,
      root: Buffer.from(rootOf(end.frontier, seal.hash)).toString('base64'),
      checkpoint: end.note,
    }),
    act: (at, change) => {
      const result = database.transaction(() => appendEntries(writer, end, { entries: change(), at }))
      if (result.end.note !== end.note) logCheckpoint(result.end.note)
      end = result.end
      return result.appended
    },
    inclusionProof: (index, size) => {
      if (index < 0 || index >= size || size > end.frontier.size) throw notFound(`entry ${index}`)
      return proveInclusion(index, size, { read, hash: seal.hash })
    },
    consistencyProof: (older, size) => {
      if (older < 0 || older > size || size > end.frontier.size) throw notFound(`checkpoint ${older}`)
      return proveConsistency(older, size, { read, hash: seal.hash })
    },
    isLogged: () => unlogged.length === 0,
  }

  // After the commit, never before: a checkpoint of an act that was lost would read as a roll-back.
  function logCheckpoint(note: string): void {
    const notes = [...unlogged, note]
    try {
      file.append(notes)
      unlogged = []
    } catch {
      // The act itself is durable; these notes go out with the next one, and the state says so until then.
      unlogged = notes
    }
  }
}

const notFound = (detail: string) => new WireError({ code: 'not-found', detail })
