import type { Facts } from '../../../shared/domain/item/facts'
import type { ItemId } from '../../../shared/domain/item/ids'
import type { Problem } from '../../../shared/domain/item/problem'
import type { Analysed } from '../../../shared/ipc/auditor-feed'
import type { Candidate } from '../intake/found-file'
import { unreadFacts } from '../intake/unread-item'
import { metadataAnalysis, targetAnalysis } from './analysis-version'
import type { EngineOutcome } from './engine'
import { withTrueSizes } from './item-reader'
import type { QueuedRoll } from './work'

/** What goes into the catalogue for a file that the engine read. */
export function analysedItem(
  found: { readonly roll: QueuedRoll; readonly file: Candidate; readonly item: ItemId },
  outcome: EngineOutcome,
  asked: { readonly withPixels: boolean; readonly isFinal: boolean },
): Analysed {
  const { read, look } = outcome
  const facts: Facts = {
    bytes: found.file.bytes,
    metadata: read.metadata,
    pixels: look?.pixels ?? null,
    parts: withTrueSizes(read.parts, found.file.companions),
    assigned: found.roll.assignedTo(found.item),
    problem: read.problem ?? look?.problem ?? null,
  }
  return {
    item: found.item,
    facts,
    thumbnail: read.thumbnail,
    descriptors: look?.descriptors ?? [],
    // A file that could not even be read is not looked at a second time.
    analysis:
      asked.isFinal || facts.problem !== null
        ? targetAnalysis(asked.isFinal ? asked.withPixels : true)
        : metadataAnalysis,
  }
}

/** What goes into the catalogue for a file that nobody could or should open. */
export const unreadItem = (
  found: { readonly roll: QueuedRoll; readonly file: Candidate; readonly item: ItemId },
  problem: Problem,
  analysis: string,
): Analysed => ({
  item: found.item,
  facts: { ...unreadFacts(found.file, problem), assigned: found.roll.assignedTo(found.item) },
  thumbnail: null,
  descriptors: [],
  analysis,
})
