import { describe, expect, it } from 'vitest'

import { countOutcome, readOutcome } from '../../../renderer/features/audit-log/outcome-byte'

describe('a byte of the frame index', () => {
  it('tells the verdict and whether the item could be checked', () => {
    expect(readOutcome(0)).toEqual({ outcome: 'would', isUnchecked: false })
    expect(readOutcome(9)).toEqual({ outcome: 'could', isUnchecked: true })
    expect(readOutcome(3)).toEqual({ outcome: 'revoked', isUnchecked: false })
  })
  it('never reads a byte it does not know as safe', () => {
    expect(readOutcome(7).outcome).toBe('could')
  })
  it('counts unchecked frames with their verdict', () => {
    expect(countOutcome(Uint8Array.from([0, 8, 1, 9, 2, 3]), 'could')).toBe(2)
  })
})
