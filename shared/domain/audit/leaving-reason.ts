import type { LeavingReason } from './timeline'
import type { Verdict } from '../policy/verdict'

/** Why an item leaves, told from its clauses as the timeline tells it. */
export function leavingReason({ clauses }: Pick<Verdict, 'clauses'>): LeavingReason {
  const effectOf = (id: string) => clauses.find(({ clause }) => clause === id)?.effect
  if (effectOf('upload.older') === 'leaves-open') return 'older'
  const isOngoing = effectOf('upload.cadence') !== undefined && effectOf('upload.window') === undefined
  return isOngoing ? 'ongoing' : 'firstBatch'
}
