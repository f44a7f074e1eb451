import { expect, test } from 'vitest'

import { edgeLabels } from '../../../renderer/features/audit-log/edge-labels'
import { layoutSheet } from '../../../renderer/features/audit-log/sheet-layout'

const days = [
  { date: '2025-06-12', start: 0, count: 7 },
  { date: '2025-06-11', start: 7, count: 5 },
  { date: null, start: 12, count: 2 },
]
const towns = {
  names: ['Lisbon', 'Sintra', 'Porto'],
  starts: Uint32Array.of(0, 3, 9),
  at: Uint32Array.of(0, 1, 2),
}
const layout = layoutSheet(days, 112 + 18 + 5 * 144, { zoom: 136, textScale: 1 })
const all = { first: 0, last: 13 }

test('a day and its town share one label; another town has its own', () => {
  expect(layout.columns).toBe(5)
  expect(edgeLabels({ days, towns }, all, layout)).toEqual([
    { start: 0, frames: 3, date: '2025-06-12', place: 'Lisbon' },
    { start: 3, frames: 2, date: null, place: 'Sintra' },
    { start: 7, frames: 2, date: '2025-06-11', place: null },
    { start: 9, frames: 1, date: null, place: 'Porto' },
  ])
})

test('only what is in view is labelled', () => {
  expect(edgeLabels({ days, towns }, { first: 1, last: 7 }, layout).map(({ start }) => start)).toEqual([3, 7])
})
