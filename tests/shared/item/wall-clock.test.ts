import { describe, expect, it } from 'vitest'

import { minutesOfLocal, parseOffset, parseWallClock } from '../../../shared/domain/item/wall-clock'

describe('a wall clock as files write it', () => {
  it.each([
    ['2025:06:01 12:34:56', '2025-06-01T12:34:56', null],
    ['2025-06-01T12:34:56.789+02:00', '2025-06-01T12:34:56', '+02:00'],
    ['2019-07-24T11:25:40+0300', '2019-07-24T11:25:40', '+03:00'],
    ['2023:11:15 12:30:00Z', '2023-11-15T12:30:00', '+00:00'],
    ['2008-02-29 23:59', '2008-02-29T23:59:00', null],
  ])('reads %s', (text, local, offset) => {
    expect(parseWallClock(text)).toEqual({ local, offset })
  })

  it.each([
    '    :  :     :  :  ',
    '0000:00:00 00:00:00',
    '2001:12:00 00:00:00',
    '2007:02:29 10:00:00',
    '2025:06:01',
    '',
  ])('rejects "%s"', (text) => {
    expect(parseWallClock(text)).toBeNull()
  })

  it('knows offsets in every spelling and none beyond fourteen hours', () => {
    expect(['+02:00', '-0530', '+2', 'Z', '+15:00', '02:00', ''].map(parseOffset)).toEqual([
      '+02:00',
      '-05:30',
      '+02:00',
      '+00:00',
      null,
      null,
      null,
    ])
  })
})

it.each([
  '1900-01-01T00:00:00',
  '1969-12-31T23:59:59',
  '1970-01-01T00:00:00',
  '2000-02-29T23:59:59',
  '2024-02-29T12:34:56',
  '2199-12-31T23:59:59',
])('counts the minutes to %s', (local) => {
  expect(minutesOfLocal(local)).toBe(Math.floor(Date.parse(`${local}Z`) / 60_000))
})
