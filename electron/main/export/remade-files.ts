import type { AuditDocument } from '../../../shared/domain/audit/document'
import { loadPack } from '../../../shared/domain/policy/load-pack'
import type { Remade } from '../../../shared/ipc/evidence'
import type { ExportFile } from './contents'
import type { Recorded } from './read-bundle'
import { toldFiles } from './told-files'

/** How a file that was made again compares with the one that was recorded. */
export interface Compared {
  readonly name: string
  readonly end: 'same' | 'differs' | 'not-made'
}

/**
 * Makes report, tables and press copy again from what was made of the inputs, and compares each with its recorded bytes. A report
 * in which somebody chose to show photos is not made again: the photos are no input of the document.
 */
export function compareTold(recorded: Recorded, remade: Remade): readonly Compared[] {
  const told = toldFiles(sourceOf(recorded, remade))
  return told.map(({ name, bytes }) => {
    const before = recorded.files.find((file) => file.name === name)
    if (before !== undefined && name === 'report.html' && showsPhotos(before))
      return { name, end: 'not-made' }
    return {
      name,
      end: before !== undefined && Buffer.compare(before.bytes, bytes) === 0 ? 'same' : 'differs',
    }
  })
}

function sourceOf(
  { document, inputs, receipts, keys }: Recorded,
  { statement, finePrint, coverage }: Remade,
) {
  const loaded = loadPack(inputs.pack)
  if (!loaded.ok) throw new Error('the auditor made a document of a pack that it cannot have loaded')
  // Where the document was recorded is no part of what it says.
  const made = { ...(JSON.parse(statement) as AuditDocument), ledger: document.ledger }
  const items = new Map(made.items.map((item) => [item.id, item]))
  return {
    evidence: { document: made, inputs, finePrint, coverage, receipts, keys, openings: [], checkpoints: [] },
    pack: loaded.pack,
    itemOf: (id: (typeof made.items)[number]['id']) => items.get(id),
    photos: new Map(),
    shown: new Set<string>(),
  }
}

const showsPhotos = ({ bytes }: ExportFile): boolean => Buffer.from(bytes).includes('src="data:image/')
