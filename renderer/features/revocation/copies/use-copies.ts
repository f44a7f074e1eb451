import { useEffect, useState } from 'react'

import type { CopiesState } from '../../../../shared/ipc/copies'
import { onEvent } from '../../../app/client'
import { answerOf, useQuery } from '../../../app/use-query'

/** The copies being made, or made last, as main last said; null until it answered. */
export function useCopies(): CopiesState | null {
  const asked = answerOf(useQuery('copies', {}))
  const [announced, setAnnounced] = useState<CopiesState | null>(null)
  useEffect(() => onEvent('copies', setAnnounced), [])
  return announced ?? asked
}
