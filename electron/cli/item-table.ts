import type { AuditDocument, AuditedItem } from '../../shared/domain/audit/document'

const columns: readonly (readonly [string, (item: AuditedItem) => string | number | null])[] = [
  ['id', (item) => item.id],
  ['path', (item) => item.paths.join(' | ')],
  ['kind', (item) => item.mediaKind],
  ['format', (item) => item.format],
  ['bytes', (item) => item.bytes],
  ['taken', (item) => item.taken?.local ?? null],
  ['offset', (item) => item.taken?.offset ?? null],
  ['latitude', (item) => item.place?.latitude ?? null],
  ['longitude', (item) => item.place?.longitude ?? null],
  ['outcome', (item) => item.verdict.outcome],
  ['without', (item) => item.verdict.without],
  ['leaves at', (item) => item.verdict.leavesAt],
  ['already left', (item) => (item.verdict.alreadyLeft ? 'yes' : 'no')],
  ['clauses', (item) => item.verdict.clauses.map((clause) => clause.clause).join(' ')],
  ['problem', (item) => item.problem?.code ?? null],
]

/** The items as CSV (RFC 4180), one line each, cells that a spreadsheet would run as formulas neutralised. */
export function itemTable(document: AuditDocument): string {
  const head = columns.map(([name]) => name)
  const rows = document.items.map((item) => columns.map(([, of]) => of(item)))
  return [head, ...rows].map((row) => row.map(cell).join(',')).join('\r\n') + '\r\n'
}

function cell(value: string | number | null): string {
  if (value === null) return ''
  if (typeof value === 'number') return String(value)
  const safe = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
