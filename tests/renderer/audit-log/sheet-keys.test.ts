import { describe, expect, it } from 'vitest'

import { moveFocus } from '../../../renderer/features/audit-log/sheet-keys'
import { layoutSheet } from '../../../renderer/features/audit-log/sheet-layout'

const layout = layoutSheet(
  [
    { date: '2025-06-27', start: 0, count: 7 },
    { date: '2025-05-02', start: 7, count: 3 },
  ],
  112 + 18 + 4 * 144,
  { zoom: 136, textScale: 1 },
)
const press = (from: number, key: string, rows = 1) => moveFocus({ layout, rowsInView: rows }, from, key)

describe('keys on the sheet', () => {
  it('lays four frames in a row', () => {
    expect(layout.columns).toBe(4)
  })
  it('goes to the next and the last frame and not beyond', () => {
    expect(press(3, 'ArrowRight')).toBe(4)
    expect(press(9, 'ArrowRight')).toBe(9)
    expect(press(0, 'ArrowLeft')).toBe(0)
    expect(press(2, 'End')).toBe(9)
    expect(press(8, 'Home')).toBe(0)
  })
  it('keeps the column on the way down, into the next month too', () => {
    expect(press(1, 'ArrowDown')).toBe(5)
    expect(press(5, 'ArrowDown')).toBe(8)
    expect(press(8, 'ArrowUp')).toBe(5)
  })
  it('takes the nearest frame where the row is shorter', () => {
    expect(press(3, 'ArrowDown')).toBe(6)
  })
  it('moves by the page and stops at the ends', () => {
    expect(press(0, 'PageDown', 2)).toBe(7)
    expect(press(0, 'PageDown', 40)).toBe(7)
    expect(press(9, 'PageUp', 40)).toBe(2)
  })
  it('leaves other keys alone', () => {
    expect(press(0, 'r')).toBeNull()
  })
})
