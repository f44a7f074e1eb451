import type { FrameFilter } from '../../../shared/ipc/schemas'
import { answerOf, useQuery } from '../../app/use-query'
import { countOutcome } from './outcome-byte'

export interface OutcomeCounts {
  readonly would: number
  readonly could: number
}

/** How many frames of a filter would leave and how many could; null until it is known. */
export function useOutcomeCounts(filter: FrameFilter): OutcomeCounts | null {
  const index = answerOf(useQuery('frameIndex', { filter, order: 'taken' }))
  if (index === null) return null
  return { would: countOutcome(index.outcomes, 'would'), could: countOutcome(index.outcomes, 'could') }
}
