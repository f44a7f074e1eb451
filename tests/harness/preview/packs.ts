import { summaryOf } from '../../../electron/auditor/packs/pack-summary'
import { loadPack } from '../../../shared/domain/policy/load-pack'
import type { PackSummary } from '../../../shared/ipc/auditor'
import type { PolicyPack } from '../../../shared/domain/policy/pack'
import autumn from '../../../resources/policies/meta-facebook/2025-10-us-ca.json'
import june from '../../../resources/policies/meta-facebook/2025-06-test.json'

/** The real packs, as the policy view gets them. */
export const previewPacks: readonly PackSummary[] = [june, autumn].map((file) =>
  summaryOf({ pack: file as unknown as PolicyPack, isOwn: false }),
)

const faulty = loadPack(
  JSON.stringify(
    { ...june, assumedRegion: 'UK', clauses: { ...june.clauses, 'upload.window': {} } },
    null,
    2,
  ),
)

/** What a file with two slips in it is answered with. */
export const previewFaults = faulty.ok ? [] : faulty.faults
