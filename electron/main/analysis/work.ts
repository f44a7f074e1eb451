import type { AssignedFacts } from '../../../shared/domain/item/facts'
import type { ItemId, RollId } from '../../../shared/domain/item/ids'
import type { Candidate } from '../intake/found-file'
import type { RollIntake } from '../intake/roll-intake'

/** A roll as the queue works on it. */
export interface QueuedRoll {
  readonly id: RollId
  readonly intake: RollIntake
  /** What the roll's fixture assigns to an item; null but in a sample roll. */
  readonly assignedTo: (item: ItemId) => AssignedFacts | null
}

/** A settled file to be read for the first time, or anew. */
export interface Arrival {
  readonly roll: QueuedRoll
  readonly file: Candidate
}

/** An item whose metadata is known (or not even that), to be looked at. */
export interface Awaited {
  readonly roll: QueuedRoll
  readonly item: ItemId
  readonly path: string
  readonly bytes: number
}
