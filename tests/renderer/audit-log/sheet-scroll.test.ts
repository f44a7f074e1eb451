import { describe, expect, it } from 'vitest'

import { sheetScroll } from '../../../renderer/features/audit-log/sheet-scroll'

describe('the scroll of a sheet', () => {
  it('is the page itself while the sheet is short', () => {
    const scroll = sheetScroll(9_000, 700)
    expect(scroll.page).toBe(9_000)
    expect(scroll.toSheet(4_321)).toBe(4_321)
    expect(scroll.toScroll(4_321)).toBe(4_321)
  })
  it('stays under 16 million pixels and still reaches the end', () => {
    const height = 100_000 * 506
    const scroll = sheetScroll(height, 700)
    expect(scroll.page).toBeLessThan(16_000_000)
    expect(scroll.toSheet(scroll.page - 700)).toBeCloseTo(height - 700, 0)
    expect(scroll.toSheet(0)).toBe(0)
  })
  it('goes there and back', () => {
    const scroll = sheetScroll(60_000_000, 900)
    expect(scroll.toSheet(scroll.toScroll(31_234_567))).toBeCloseTo(31_234_567, 0)
  })
})
