import { formatInstant } from '../../../shared/domain/item/instant'
import type { Walkthrough } from '../../../shared/ipc/walkthrough'
import { walkthroughSteps } from '../../../shared/ipc/walkthrough'
import { textFile } from './contents'
import type { ExportFile } from './contents'

/** What was found and signed at each step, as a file of its own beside the report. */
export function walkthroughRecord(kept: Walkthrough, name: string): ExportFile {
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
