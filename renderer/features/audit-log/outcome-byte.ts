import type { Outcome } from '../../../shared/domain/policy/verdict'

const outcomes: readonly Outcome[] = ['would', 'could', 'would-not', 'revoked']
const uncheckedBit = 8

/** Reads one byte of a `FrameIndex`. */
export function readOutcome(byte: number): { readonly outcome: Outcome; readonly isUnchecked: boolean } {
  return { outcome: outcomes[byte & ~uncheckedBit] ?? 'could', isUnchecked: (byte & uncheckedBit) !== 0 }
}

/** How many frames of an index have an outcome. */
export function countOutcome(bytes: Uint8Array, outcome: Outcome): number {
  const wanted = outcomes.indexOf(outcome)
  return bytes.reduce((sum, byte) => sum + ((byte & ~uncheckedBit) === wanted ? 1 : 0), 0)
}
