import { expect, test } from 'vitest'

import { ownBytes } from '../../../shared/domain/ledger/bytes'
import { isConsistent, isIncluded } from '../../../shared/domain/ledger/check-proof'
import { proveConsistency, proveInclusion } from '../../../shared/domain/ledger/proof'
import type { ReadNode } from '../../../shared/domain/ledger/proof'
import { appendLeaf, emptyFrontier, leafHash, nodeHash, rootOf } from '../../../shared/domain/ledger/tree'
import { seal } from './small-ledger'

const { hash } = seal
const hex = (bytes: Uint8Array) => Buffer.from(bytes).toString('hex')
// The test vectors of the Certificate Transparency reference implementation.
const vectors = [
  '',
  '00',
  '10',
  '2021',
  '3031',
  '40414243',
  '5051525354555657',
  '606162636465666768696a6b6c6d6e6f',
].map((text) => new Uint8Array(Buffer.from(text, 'hex')))

const leaves = Array.from({ length: 70 }, (_, at) => leafHash(ownBytes(`leaf ${at}`), hash))
const read: ReadNode = (level, index) =>
  level === 0
    ? (leaves[index] as Uint8Array)
    : nodeHash(read(level - 1, index * 2), read(level - 1, index * 2 + 1), hash)
const headOf = (size: number) => {
  const frontier = leaves
    .slice(0, size)
    .reduce((grown, leaf) => appendLeaf(grown, leaf, hash).frontier, emptyFrontier)
  return { size, root: rootOf(frontier, hash) }
}

test('roots are those of the Certificate Transparency reference', () => {
  const roots = vectors.map((_, last) =>
    hex(
      rootOf(
        vectors
          .slice(0, last + 1)
          .reduce((grown, leaf) => appendLeaf(grown, leafHash(leaf, hash), hash).frontier, emptyFrontier),
        hash,
      ),
    ),
  )
  expect(hex(rootOf(emptyFrontier, hash))).toBe(
    'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
  )
  expect(roots[0]).toBe('6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d')
  expect(roots[7]).toBe('5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328')
})

test('every leaf is proved included in every tree, and in no other place', () => {
  for (let size = 1; size <= leaves.length; size += 1) {
    const head = headOf(size)
    for (let index = 0; index < size; index += 1) {
      const proof = proveInclusion(index, size, { read, hash })
      const leaf = leaves[index] as Uint8Array
      expect(isIncluded({ index, hash: leaf, proof }, head, hash)).toBe(true)
      const wrong = { index: (index + 1) % size, hash: leaf, proof }
      expect(size > 1 && isIncluded(wrong, head, hash)).toBe(false)
    }
  }
})

test('every older tree is proved a prefix of every newer one, and a changed one is not', () => {
  for (let newer = 1; newer <= leaves.length; newer += 1) {
    for (let older = 1; older <= newer; older += 1) {
      const heads = { older: headOf(older), newer: headOf(newer) }
      const proof = proveConsistency(older, newer, { read, hash })
      expect(isConsistent(heads, proof, hash)).toBe(true)
      const forged = { ...heads, older: { size: older, root: leaves[0] as Uint8Array } }
      expect(older > 1 && isConsistent(forged, proof, hash)).toBe(false)
    }
  }
})
