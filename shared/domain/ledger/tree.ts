import { joinBytes } from './bytes'
import type { Hash } from './hash'

const leafPrefix = Uint8Array.of(0)
const nodePrefix = Uint8Array.of(1)

/** RFC 6962, section 2.1: the prefixes keep a leaf from passing for a node. */
export const leafHash = (leaf: Uint8Array, hash: Hash): Uint8Array => hash(joinBytes(leafPrefix, leaf))
export const nodeHash = (left: Uint8Array, right: Uint8Array, hash: Hash): Uint8Array =>
  hash(joinBytes(nodePrefix, left, right))

/** A complete subtree over leaves `index × 2^level` to `(index + 1) × 2^level`. */
export interface TreeNode {
  readonly level: number
  readonly index: number
  readonly hash: Uint8Array
}

/** All that appending needs: the complete subtrees that a tree of this size splits into, largest first. */
export interface Frontier {
  readonly size: number
  readonly nodes: readonly TreeNode[]
}

export const emptyFrontier: Frontier = { size: 0, nodes: [] }

/** The frontier one leaf later, and the subtrees that this leaf completed, itself first. */
export function appendLeaf(
  frontier: Frontier,
  leaf: Uint8Array,
  hash: Hash,
): { readonly frontier: Frontier; readonly completed: readonly TreeNode[] } {
  const nodes = [...frontier.nodes]
  const completed: TreeNode[] = [{ level: 0, index: frontier.size, hash: leaf }]
  let newest = completed[0] as TreeNode
  for (let left = nodes.at(-1); left?.level === newest.level; left = nodes.at(-1)) {
    nodes.pop()
    newest = {
      level: newest.level + 1,
      index: left.index / 2,
      hash: nodeHash(left.hash, newest.hash, hash),
    }
    completed.push(newest)
  }
  return { frontier: { size: frontier.size + 1, nodes: [...nodes, newest] }, completed }
}

/** The Merkle root; of no leaves, the hash of nothing. */
export function rootOf(frontier: Frontier, hash: Hash): Uint8Array {
  const [smallest, ...larger] = [...frontier.nodes].reverse()
  if (smallest === undefined) return hash(new Uint8Array())
  return larger.reduce((right, left) => nodeHash(left.hash, right, hash), smallest.hash)
}

/** Which complete subtrees a tree of `size` leaves splits into, largest first: where a frontier is read back from. */
export function frontierPlaces(size: number): readonly Omit<TreeNode, 'hash'>[] {
  const places: Omit<TreeNode, 'hash'>[] = []
  let start = 0
  for (let level = Math.floor(Math.log2(Math.max(size, 1))); level >= 0; level -= 1) {
    const width = 2 ** level
    if (start + width > size) continue
    places.push({ level, index: start / width })
    start += width
  }
  return places
}
