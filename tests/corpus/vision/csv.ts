import { readFileSync } from 'node:fs'

/** Rows of a CSV file by their heads; quoted fields may hold commas, quotes and line breaks. */
export function readCsv(path: string): readonly Readonly<Record<string, string>>[] {
  const [heads, ...rows] = fieldsOf(readFileSync(path, 'utf8'))
  return rows
    .filter((row) => row.length === heads!.length)
    .map((row) => Object.fromEntries(heads!.map((head, index) => [head, row[index]!])))
}

function fieldsOf(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [[]]
  for (const [, quoted, plain, end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^,\r\n]*))(,|\r?\n|$)/g)) {
    rows.at(-1)!.push(quoted?.replaceAll('""', '"') ?? plain ?? '')
    if (end !== ',') rows.push([])
  }
  return rows
}
