import { describe, expect, it } from 'vitest'

import { words } from '../../../renderer/app/language/words'

describe('what would have to differ', () => {
  it('is told in days, rounded up, since less would not do', () => {
    expect(words.derivation.other({ by: 'date', minutes: -2 * 1_440 - 1, outcome: 'would-not' })).toBe(
      'Taken 3 days earlier, it would have stayed.',
    )
  })
  it('is told in the smallest unit where that is enough', () => {
    expect(words.derivation.other({ by: 'date', minutes: 1, outcome: 'would' })).toBe(
      'Taken 1 minute later, it would leave.',
    )
  })
  it('names a clause by what it is about', () => {
    const other = { by: 'clause', clause: 'select.clutter', reading: 'stays', outcome: 'would-not' } as const
    expect(words.derivation.other(other)).toBe(
      'If “Screenshots and receipts” meant screenshots stay, it would have stayed.',
    )
  })
})
