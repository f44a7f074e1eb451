import { existsSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'

/** What a kill interrupted, read from the files alone, before anything opens them. */
export interface StoreAfterKill {
  /** Pages of a transaction that never came to its end. */
  readonly isInsideTransaction: boolean
  /** The file of checkpoints ends inside a note. */
  readonly isNoteTorn: boolean
  readonly checkpointBytes: number
}

export function storeAfterKill(folder: string): StoreAfterKill {
  const log = join(folder, 'checkpoints.log')
  const bytes = existsSync(log) ? readFileSync(log) : Buffer.alloc(0)
  return {
    isInsideTransaction: hasOpenTransaction(join(folder, 'audit.sqlite-wal')),
    isNoteTorn: bytes.length > 0 && !bytes.subarray(-2).equals(Buffer.from('\n\n')),
    checkpointBytes: bytes.length,
  }
}

const headerBytes = 32
const frameHeaderBytes = 24

/**
 * Whether frames of the log's present generation follow its last commit (SQLite file format, section 4.1: a frame's header
 * holds the size after a commit, else 0, and the log's two salts).
 */
function hasOpenTransaction(file: string): boolean {
  if (!existsSync(file) || statSync(file).size < headerBytes) return false
  const wal = readFileSync(file)
  const frame = frameHeaderBytes + wal.readUInt32BE(8)
  const salts = wal.subarray(16, 24)
  let isOpen = false
  for (let at = headerBytes; at + frameHeaderBytes <= wal.length; at += frame) {
    if (!wal.subarray(at + 8, at + 16).equals(salts)) break
    isOpen = wal.readUInt32BE(at + 4) === 0
  }
  return isOpen
}
