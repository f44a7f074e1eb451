import { asciiBytes } from '../../../shared/domain/ledger/bytes'
import type { ReadNode } from '../../../shared/domain/ledger/proof'
import { frontierPlaces, leafHash, nodeHash } from '../../../shared/domain/ledger/tree'
import type { Frontier, TreeNode } from '../../../shared/domain/ledger/tree'
import type { Database } from '../store/database'
import { sha256 } from './seal'

// Every fourth level is stored: 1/15 more rows than entries, and at most 16 hashes to make any node between.
const storedEvery = 4

/** Reads nodes back, making those that are not stored from those below them. */
export function nodeReader(database: Database): ReadNode {
  const read: ReadNode = (level, index) => {
    if (level === 0) return storedLeaf(database, index)
    const stored = level % storedEvery === 0 ? storedNode(database, level, index) : null
    return stored ?? nodeHash(read(level - 1, index * 2), read(level - 1, index * 2 + 1), sha256)
  }
  return read
}

export function keepNodes(database: Database, completed: readonly TreeNode[]): void {
  for (const node of completed) {
    if (node.level === 0 || node.level % storedEvery !== 0) continue
    // Replace: in a ledger that was cut short from outside, the nodes of the lost entries still stand.
    database.run('INSERT OR REPLACE INTO tree_nodes VALUES (?, ?, ?)', node.level, node.index, node.hash)
  }
}

/** The frontier of a tree of this size, from what is stored. */
export function readFrontier(database: Database, size: number): Frontier {
  const read = nodeReader(database)
  return { size, nodes: frontierPlaces(size).map((at) => ({ ...at, hash: read(at.level, at.index) })) }
}

function storedLeaf(database: Database, index: number): Uint8Array {
  const row = database.get<{ line: string }>('SELECT line FROM entries WHERE n = ?', index)
  // A line with other bytes was never written here; hashed as it is, it fails against every checkpoint.
  return leafHash(asciiBytes(row?.line ?? '') ?? Buffer.from(row?.line ?? ''), sha256)
}

const storedNode = (database: Database, level: number, index: number): Uint8Array | null =>
  database.get<{ hash: Uint8Array }>('SELECT hash FROM tree_nodes WHERE level = ? AND n = ?', level, index)
    ?.hash ?? null
