import type { Box } from '../item/facts'

/**
 * Rows of letters: equal letters are one cell, `A` the largest, the others in reading order. All cells have one shape, and lying
 * photos come out about as high as wide.
 */
const patterns: Readonly<Record<number, readonly string[]>> = {
  3: ['AA', 'AA', 'BC'],
  4: ['AAA', 'AAA', 'AAA', 'BCD'],
  5: ['AAAA', 'AAAA', 'AAAA', 'AAAA', 'BCDE'],
  6: ['AAB', 'AAC', 'DEF'],
  7: ['AABB', 'AABB', 'CDFF', 'EGFF'],
  8: ['AAAB', 'AAAC', 'AAAD', 'EFGH'],
  9: ['AAB', 'AAC', 'DEF', 'GHI'],
}

/**
 * One large photo among small ones of the same shape, so that photos of that shape lose nothing. `cellRatio` is their width by
 * their height; null where no such pattern is known.
 */
export function mosaicOf(
  count: number,
  cellRatio: number,
): { readonly ratio: number; readonly cells: readonly Box[] } | null {
  const lying = patterns[count]
  if (lying === undefined) return null
  const pattern = cellRatio > 1 ? lying : onItsSide(lying)
  const columns = pattern[0]?.length ?? 1
  const letters = [...new Set(pattern.join(''))].sort()
  return {
    ratio: (columns / pattern.length) * cellRatio,
    cells: letters.map((letter) => boxOf(letter, pattern, columns)),
  }
}

/** Rows become columns: what suits lying photos then suits standing ones. */
const onItsSide = (pattern: readonly string[]): readonly string[] =>
  Array.from({ length: pattern[0]?.length ?? 0 }, (_, column) =>
    pattern.map((line) => line[column] ?? '').join(''),
  )

function boxOf(letter: string, pattern: readonly string[], columns: number): Box {
  const rows = pattern.flatMap((line, index) => (line.includes(letter) ? [index] : []))
  const first = rows[0] ?? 0
  const line = pattern[first] ?? ''
  const left = line.indexOf(letter)
  const width = line.lastIndexOf(letter) - left + 1
  return [left / columns, first / pattern.length, width / columns, rows.length / pattern.length]
}
