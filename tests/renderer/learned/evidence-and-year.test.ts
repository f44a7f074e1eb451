import { describe, expect, it } from 'vitest'

import { evidenceOf } from '../../../renderer/features/learned/evidence-of'
import { yearSheets } from '../../../renderer/features/learned/calendar/year-cells'

describe('the evidence of a sentence', () => {
  it('is one inference’s frames, or those of several', () => {
    expect(evidenceOf(['a'])).toEqual({ inference: 'a' })
    expect(evidenceOf(['a', 'b'])).toEqual({ inferences: ['a', 'b'] })
  })
})

describe('the sheet of a year', () => {
  it('has every day once, under its weekday, and tells the days away', () => {
    const [sheet] = yearSheets({
      days: [{ date: '2024-02-29', photos: 4 }],
      away: [{ inference: 'x', from: '2024-02-28', to: '2024-03-01' }],
    })
    expect(sheet?.cells).toHaveLength(366)
    expect(sheet?.cells.filter(({ isAway }) => isAway).map(({ date }) => date)).toEqual([
      '2024-02-28',
      '2024-02-29',
      '2024-03-01',
    ])
    // 29 February 2024 was a Thursday.
    expect(sheet?.cells.find(({ photos }) => photos === 4)).toMatchObject({ date: '2024-02-29', weekday: 3 })
  })
})
