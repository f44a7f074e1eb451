import type { AuditDocument, AuditedItem } from '../../../shared/domain/audit/document'
import type { JudgedInference } from '../../../shared/domain/inference/inference'
import { tableOf } from './table'
import type { Columns } from './table'

const itemColumns: Columns<AuditedItem> = [
  ['id', (item) => item.id],
  ['path', (item) => item.paths.join(' | ')],
  ['kind', (item) => item.mediaKind],
  ['format', (item) => item.format],
  ['bytes', (item) => item.bytes],
  ['taken', (item) => item.taken?.local ?? null],
  ['offset', (item) => (item.taken?.offset ? `UTC${item.taken.offset}` : null)],
  ['date from', (item) => item.taken?.source ?? null],
  ['latitude', (item) => item.place?.latitude ?? null],
  ['longitude', (item) => item.place?.longitude ?? null],
  ['camera', (item) => [item.camera?.make, item.camera?.model].filter(Boolean).join(' ')],
  ['faces', (item) => item.faces?.length ?? null],
  ['text kinds', (item) => item.text?.kinds.join(' ') ?? null],
  ['outcome', (item) => item.verdict.outcome],
  ['without', (item) => item.verdict.without],
  ['leaves at', (item) => item.verdict.leavesAt],
  ['already left', (item) => (item.verdict.alreadyLeft ? 'yes' : 'no')],
  ['clauses', (item) => item.verdict.clauses.map((clause) => clause.clause).join(' ')],
  ['problem', (item) => item.problem?.code ?? null],
]

const findingColumns: Columns<JudgedInference> = [
  ['id', (finding) => finding.id],
  ['kind', (finding) => finding.kind],
  ['finding', (finding) => finding.label],
  ['standing', (finding) => finding.standing],
  ['confidence', (finding) => Number(finding.confidence.toFixed(3))],
  ['clauses', (finding) => finding.clauses.join(' ')],
  ['items', (finding) => finding.items.length],
  ['item ids', (finding) => finding.items.join(' ')],
]

/** Every item, one line each. */
export const itemTable = ({ items }: AuditDocument): string => tableOf(itemColumns, items)

/** Everything that would or could be learned, one line each. */
export const findingTable = ({ inferences }: AuditDocument): string => tableOf(findingColumns, inferences)
