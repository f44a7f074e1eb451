import { expect, test } from 'vitest'

import { formatInstant, parseInstant } from '../../../shared/domain/item/instant'

test.each([
  ['2024-02-29', '2024-02-29T00:00:00Z'],
  ['2025-06-27T12:00:00Z', '2025-06-27T12:00:00Z'],
  ['2025-06-27T12:00:00+02:00', '2025-06-27T10:00:00Z'],
  ['2025-03-01T00:30:00+02:00', '2025-02-28T22:30:00Z'],
  ['2025-12-31T23:30:00-05:00', '2026-01-01T04:30:00Z'],
])('reads %s', (text, instant) => {
  const parsed = parseInstant(text)
  expect(parsed === null ? null : formatInstant(parsed)).toBe(instant)
})

test.each([
  '2025-02-29',
  '2025-02-30',
  '2025-02-31T12:00:00Z',
  '2025-04-31',
  '2025-13-01',
  '2025-06-00',
  '2025-06-27T25:00:00Z',
  '2025-06-27T12:00:00',
  '2025-06-27T12:00:00+25:00',
  'yesterday',
  '',
])('is no instant: "%s"', (text) => {
  expect(parseInstant(text)).toBeNull()
})
