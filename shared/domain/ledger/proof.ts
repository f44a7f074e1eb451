import type { Hash } from './hash'
import { nodeHash } from './tree'

/** Hash of one complete subtree of the tree, by its level and its index in that level. */
export type ReadNode = (level: number, index: number) => Uint8Array

interface TreeAccess {
  readonly read: ReadNode
  readonly hash: Hash
}

/** RFC 6962, section 2.1.1: the hashes that lead from leaf `index` to the root of the first `size` leaves. */
export function proveInclusion(
  index: number,
  size: number,
  { read, hash }: TreeAccess,
): readonly Uint8Array[] {
  if (index < 0 || index >= size) throw new RangeError('the leaf is not in the tree')
  return path(index, 0, size)

  function path(leaf: number, start: number, end: number): readonly Uint8Array[] {
    if (end - start === 1) return []
    const middle = start + leftWidth(end - start)
    return leaf < middle
      ? [...path(leaf, start, middle), subtree(middle, end)]
      : [...path(leaf, middle, end), subtree(start, middle)]
  }
  function subtree(start: number, end: number): Uint8Array {
    return subtreeHash({ start, end }, read, hash)
  }
}

/** RFC 6962, section 2.1.2: the hashes that show the first `older` leaves to be a prefix of the first `size`. */
export function proveConsistency(
  older: number,
  size: number,
  { read, hash }: TreeAccess,
): readonly Uint8Array[] {
  if (older < 0 || older > size) throw new RangeError('the older tree is larger')
  return older === 0 || older === size ? [] : path(0, size, true)

  function path(start: number, end: number, isWholeSoFar: boolean): readonly Uint8Array[] {
    if (older === end) return isWholeSoFar ? [] : [subtreeHash({ start, end }, read, hash)]
    const middle = start + leftWidth(end - start)
    return older <= middle
      ? [...path(start, middle, isWholeSoFar), subtreeHash({ start: middle, end }, read, hash)]
      : [...path(middle, end, false), subtreeHash({ start, end: middle }, read, hash)]
  }
}

interface Leaves {
  readonly start: number
  readonly end: number
}

function subtreeHash({ start, end }: Leaves, read: ReadNode, hash: Hash): Uint8Array {
  const width = end - start
  const level = Math.log2(width)
  if (Number.isInteger(level)) return read(level, start / width)
  const middle = start + leftWidth(width)
  return nodeHash(
    subtreeHash({ start, end: middle }, read, hash),
    subtreeHash({ start: middle, end }, read, hash),
    hash,
  )
}

/** The largest power of two smaller than the width. */
const leftWidth = (width: number): number => 2 ** (Math.ceil(Math.log2(width)) - 1)
