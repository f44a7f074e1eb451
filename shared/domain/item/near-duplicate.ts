import type { AuditItem } from './audit-item'
import type { Camera, Taken } from './facts'

/** Hashes of 64 bits that differ in at most so many show the same picture, re-encoded or lightly edited. */
export const nearBits = 5
/** Flat pictures (blank pages, black frames) all hash alike: outside these counts a hash says nothing. */
const fewestSetBits = 6
const mostSetBits = 58

/** The test for copies of one item: of the same instant and camera, or looking the same. */
export function copiesOf(target: AuditItem): (item: AuditItem) => boolean {
  const targetHash = hashOf(target)
  return (item) => {
    if (item.id === target.id) return false
    if (isSameMoment(target, item)) return true
    const hash = targetHash === null ? null : hashOf(item)
    if (targetHash === null || hash === null) return false
    return bitsBetween(targetHash, hash) <= nearBits
  }
}

/**
 * How many of 64 bits the pictures of two items differ in: chance gives 32, one scene taken twice some 5 to 15. Null where
 * either cannot say.
 */
export function differingBits(one: AuditItem, other: AuditItem): number | null {
  const [first, second] = [hashOf(one), hashOf(other)]
  return first === null || second === null ? null : bitsBetween(first, second)
}

/** To the second, by clocks that cameras set: two cameras, or a clock nobody knows, are no proof. */
function isSameMoment(one: AuditItem, other: AuditItem): boolean {
  const [taken, otherTaken] = [one.facts.metadata.taken, other.facts.metadata.taken]
  if (taken === null || otherTaken === null || !isByCamera(taken) || !isByCamera(otherTaken)) return false
  const isSameClock =
    taken.instant !== null && otherTaken.instant !== null
      ? taken.instant === otherTaken.instant
      : taken.local === otherTaken.local
  return isSameClock && isSameCamera(one.facts.metadata.camera, other.facts.metadata.camera)
}

const isByCamera = (taken: Taken): boolean => taken.source !== 'mtime' && taken.source !== 'file-name'

function isSameCamera(one: Camera | null, other: Camera | null): boolean {
  if (one === null || other === null || (one.make === null && one.model === null)) return false
  const isSameSerial = one.serial === null || other.serial === null || one.serial === other.serial
  return one.make === other.make && one.model === other.model && isSameSerial
}

const bitsBetween = (one: readonly [number, number], other: readonly [number, number]): number =>
  setBits(one[0] ^ other[0]) + setBits(one[1] ^ other[1])

function hashOf({ facts }: AuditItem): readonly [number, number] | null {
  const text = facts.pixels?.quality?.perceptualHash
  if (text?.length !== 16) return null
  const high = parseInt(text.slice(0, 8), 16)
  const low = parseInt(text.slice(8), 16)
  const count = setBits(high) + setBits(low)
  return count >= fewestSetBits && count <= mostSetBits ? [high, low] : null
}

/** Counts set bits in parallel sums of 2, 4 and 8 bits (Warren, Hacker's Delight, 5-1). */
function setBits(word: number): number {
  const pairs = word - ((word >>> 1) & 0x55555555)
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333)
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24
}
