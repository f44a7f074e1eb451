import { expect, test } from 'vitest'

import { cellText, tableOf } from '../../../electron/main/export/table'

test.each([
  '=1+1',
  '+1',
  '-1+1',
  '@SUM(A1)',
  '\t=1',
  '\r=1',
  '\n=1',
  ' =1',
  '\u00a0=1',
  '\u200b=1',
  '＝1+1',
  "=cmd|' /C calc'!A0",
])('a text that a spreadsheet could run is no formula: %j', (text) => {
  expect(cellText(text).replace(/^"/, '')).toMatch(/^'/)
})

test('a formula behind a line break inside a cell is none either', () => {
  expect(cellText('harmless\n=1+1')).toBe(`"harmless\n'=1+1"`)
})

test('a cell that is parted at a semicolon leaves no formula behind it', () => {
  expect(cellText('a;=1+1')).toBe(`"a;'=1+1"`)
  expect(cellText('a; "=1+1')).toBe(`"a; ""'=1+1"`)
})

test('quotes are doubled, and cells with any list separator are quoted', () => {
  expect(cellText('say "cheese"')).toBe('"say ""cheese"""')
  expect(cellText('a;b')).toBe('"a;b"')
  expect(cellText('a,b')).toBe('"a,b"')
  expect(cellText('a\tb')).toBe('"a\tb"')
})

test('numbers stay numbers, below zero too, and what nobody knows is empty', () => {
  const table = tableOf([['n', (row: number | null) => row]], [-33.8, null])
  expect(table).toBe('n\r\n-33.8\r\n\r\n')
})
