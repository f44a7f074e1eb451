export type Cell = string | number | null
export type Columns<Row> = readonly (readonly [name: string, of: (row: Row) => Cell])[]

/** Rows as CSV (RFC 4180), with cells that no spreadsheet program runs as a formula. */
export function tableOf<Row>(columns: Columns<Row>, rows: readonly Row[]): string {
  const head = columns.map(([name]) => name)
  const body = rows.map((row) => columns.map(([, of]) => of(row)))
  return [head, ...body].map((cells) => `${cells.map(cellText).join(',')}\r\n`).join('')
}

// Spreadsheets take these, and their full-width twins, for the start of a formula, also behind spaces and marks that nobody sees.
const startsFormula = /^[\s\u0000-\u001f\u00a0\u200b-\u200f\ufeff]*[=+\-@＝＋－＠]|^[\t\r\n]/
// Where the list separator is a semicolon or a tab, a cell in the middle of a line is parted there in spite of its quotes.
const startsLaterCell = /([;\t][\s"']*)(?=[=+\-@＝＋－＠])/g
// A semicolon or a tab parts cells where the system's list separator is another than the comma.
const needsQuotes = /[",;\t\r\n]|^\s|\s$/

/** A text that could start a formula gets an apostrophe before it, which spreadsheets show as text; numbers stay numbers. */
export function cellText(cell: Cell): string {
  if (cell === null) return ''
  if (typeof cell === 'number') return String(cell)
  const inert = cell
    .split(/(\r\n|[\r\n])/)
    .map((line) => (startsFormula.test(line) && line.trim() !== '' ? `'${line}` : line))
    .join('')
    .replace(startsLaterCell, "$1'")
  const safe = /^[\t\r\n]/.test(inert) ? `'${inert}` : inert
  return needsQuotes.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
