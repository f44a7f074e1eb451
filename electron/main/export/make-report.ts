import { shownItems } from '../../../shared/domain/inference/shown-items'
import type { ItemId } from '../../../shared/domain/item/ids'
import { loadPack } from '../../../shared/domain/policy/load-pack'
import type { AuditorContract } from '../../../shared/ipc/auditor'
import type { DocumentQuestion, Evidence } from '../../../shared/ipc/evidence'
import type { ReportFormat } from '../../../shared/ipc/report'
import type { Client } from '../../../shared/ipc/wire'
import { contentsOf, textFile } from './contents'
import type { ExportFile } from './contents'
import { evidenceFiles } from './evidence-files'
import { ledgerFiles, signatureFiles } from './ledger-files'
import type { ReportSource } from './report/report-source'
import { toldFiles } from './told-files'
import { zipOf } from './zip'

/** One audit, ready to be handed to others: every file of the bundle, and the bundle. */
export interface Report {
  readonly evidence: Evidence
  readonly files: readonly ExportFile[]
  readonly bundle: ExportFile
  /** The newest signed root: whoever keeps it can tell later that nothing before it was rewritten. */
  readonly checkpoint: string
}

export interface ReportOptions {
  /** The verifier's own text, which goes into the bundle. */
  readonly verifier: Uint8Array
  /** Findings whose photos are to be seen in the report; all others are drawn. */
  readonly shown: ReadonlySet<string>
  /** What of it leaves this computer, for the ledger. */
  readonly handedOver: ReportFormat
}

/** Makes an audit and all files that tell and prove it; the ledger has recorded the export before anything can be written. */
export async function makeReport(
  auditor: Client<AuditorContract>,
  question: DocumentQuestion,
  options: ReportOptions,
): Promise<Report> {
  const evidence = await auditor.evidence(question)
  const told = toldFiles(await sourceOf(auditor, evidence, options.shown))
  const own = [...evidenceFiles(evidence), { name: 'verify.mjs', bytes: options.verifier }]
  const contents = contentsOf([...told, ...own, ...signatureFiles(evidence)])
  const items = evidence.document.items.length
  const opening = await auditor.recordExport({ what: options.handedOver, items, contents })
  const exported = await auditor.exportLedger({})
  const proof = [textFile('contents.txt', contents), textFile('export.json', `${JSON.stringify(opening)}\n`)]
  const files = inReadingOrder([...told, ...own, ...ledgerFiles(exported), ...proof])
  return {
    evidence,
    files,
    bundle: { name: 'evidence.zip', bytes: zipOf(files) },
    checkpoint: exported.checkpoints.at(-1) ?? '',
  }
}

async function sourceOf(
  auditor: Client<AuditorContract>,
  evidence: Evidence,
  shown: ReadonlySet<string>,
): Promise<ReportSource> {
  const loaded = loadPack(evidence.inputs.pack)
  if (!loaded.ok) throw new Error('the auditor gave a pack that it cannot have loaded')
  const items = new Map(evidence.document.items.map((item) => [item.id, item]))
  const wanted = evidence.document.inferences.filter(({ id }) => shown.has(id)).flatMap(shownItems)
  const photos = new Map<ItemId, Uint8Array>()
  for (const item of new Set(wanted)) {
    const bytes = await auditor.thumbnail({ item })
    if (bytes !== null) photos.set(item, bytes)
  }
  return { evidence, pack: loaded.pack, itemOf: (id) => items.get(id), photos, shown }
}

const firstInBundle = ['README.txt', 'verify.mjs', 'ledger/', 'contents.txt', 'export.json', 'audit.json']

/** The ledger first: of a bundle that was cut, as much as possible can still be checked. */
function inReadingOrder(files: readonly ExportFile[]): readonly ExportFile[] {
  const rank = (name: string): number => {
    const found = firstInBundle.findIndex((start) => name.startsWith(start))
    return found === -1 ? firstInBundle.length : found
  }
  return [...files].sort(
    (one, other) => rank(one.name) - rank(other.name) || (one.name < other.name ? -1 : 1),
  )
}
