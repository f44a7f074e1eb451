import type { AuditorContract } from '../../../shared/ipc/auditor'
import type { Client, OutputOf } from '../../../shared/ipc/wire'
import { fullAnalysis, metadataAnalysis } from './analysis-version'

/** More than any roll holds: the list is asked for once, not in pages that change while work is done. */
const everything = 10_000_000

/**
 * Items whose facts are missing or older than wanted, newest first.
 *
 * Where only metadata is wanted, facts that pixels were looked at for are good too.
 */
export async function awaitedItems(
  auditor: Pick<Client<AuditorContract>, 'awaiting'>,
  wantsPixels: boolean,
): Promise<OutputOf<AuditorContract['calls']['awaiting']>> {
  const lackingFull = await auditor.awaiting({ analysis: fullAnalysis, limit: everything })
  if (wantsPixels) return lackingFull
  const lackingMetadata = await auditor.awaiting({ analysis: metadataAnalysis, limit: everything })
  const lacking = new Set(lackingFull.map((one) => one.item))
  return lackingMetadata.filter((one) => lacking.has(one.item))
}
