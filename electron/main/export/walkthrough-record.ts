import { formatInstant } from '../../../shared/domain/item/instant'
import type { Walkthrough } from '../../../shared/ipc/walkthrough'
import { walkthroughSteps } from '../../../shared/ipc/walkthrough'
import type { Services } from '../services'
import { contentsOf, textFile } from './contents'
import type { ExportFile } from './contents'

/** What was found and signed at each step, as a file of its own beside the report. */
function walkthroughRecord(kept: Walkthrough, name: string): ExportFile {
  const steps = walkthroughSteps.map((step) => {
    const finding = kept.findings.find((each) => each.step === step)
    const signed = finding?.signed ?? null
    return {
      step,
      finding: finding?.says ?? '',
      signedBy: signed?.by ?? null,
      signedAt: signed === null ? null : formatInstant(signed.at),
    }
  })
  const record = {
    schema: 'safelight/walkthrough-record/1',
    startedAt: formatInstant(kept.startedAt),
    clock: formatInstant(kept.clock),
    receipts: kept.receipts,
    steps,
  }
  return textFile(`${name}-walkthrough.json`, `${JSON.stringify(record, null, 2)}\n`)
}

/** A walkthrough's findings go beside the report, with what opens the ledger's entry that commits to them. */
export async function sealedWalkthrough(services: Services, name: string): Promise<readonly ExportFile[]> {
  const kept = services.walkthrough.get()
  if (kept === null) return []
  const record = walkthroughRecord(kept, name)
  const contents = contentsOf([record])
  const items = kept.findings.length
  const opening = await services.auditor.recordExport({ what: 'walkthrough', items, contents })
  const seal = textFile(
    `${name}-walkthrough-seal.json`,
    `${JSON.stringify({ contents, opening }, null, 2)}\n`,
  )
  return [record, seal]
}
