import { areSameBytes } from './bytes'
import type { Hash } from './hash'
import { nodeHash } from './tree'

export interface TreeHead {
  readonly size: number
  readonly root: Uint8Array
}

/** Whether `proof` leads from this leaf's hash at `index` to the head's root (RFC 9162, section 2.1.3.2). */
export function isIncluded(
  leaf: { readonly index: number; readonly hash: Uint8Array; readonly proof: readonly Uint8Array[] },
  head: TreeHead,
  hash: Hash,
): boolean {
  if (leaf.index < 0 || leaf.index >= head.size) return false
  let place = leaf.index
  let last = head.size - 1
  let root = leaf.hash
  for (const step of leaf.proof) {
    if (last === 0) return false
    if (place % 2 === 1 || place === last) {
      root = nodeHash(step, root, hash)
      while (place % 2 === 0 && place !== 0) [place, last] = parents(place, last)
    } else {
      root = nodeHash(root, step, hash)
    }
    ;[place, last] = parents(place, last)
  }
  return last === 0 && areSameBytes(root, head.root)
}

/** Whether `proof` shows the older tree to be a prefix of the newer (RFC 9162, section 2.1.4.2). */
export function isConsistent(
  { older, newer }: { readonly older: TreeHead; readonly newer: TreeHead },
  proof: readonly Uint8Array[],
  hash: Hash,
): boolean {
  if (older.size > newer.size) return false
  if (older.size === newer.size) return proof.length === 0 && areSameBytes(older.root, newer.root)
  if (older.size === 0) return proof.length === 0
  const isWhole = Number.isInteger(Math.log2(older.size))
  const [first, ...rest] = isWhole ? [older.root, ...proof] : proof
  if (first === undefined) return false
  let place = older.size - 1
  let last = newer.size - 1
  while (place % 2 === 1) [place, last] = parents(place, last)
  let olderRoot = first
  let newerRoot = first
  for (const step of rest) {
    if (last === 0) return false
    if (place % 2 === 1 || place === last) {
      olderRoot = nodeHash(step, olderRoot, hash)
      newerRoot = nodeHash(step, newerRoot, hash)
      while (place % 2 === 0 && place !== 0) [place, last] = parents(place, last)
    } else {
      newerRoot = nodeHash(newerRoot, step, hash)
    }
    ;[place, last] = parents(place, last)
  }
  return last === 0 && areSameBytes(olderRoot, older.root) && areSameBytes(newerRoot, newer.root)
}

const parents = (place: number, last: number): [number, number] => [
  Math.floor(place / 2),
  Math.floor(last / 2),
]
