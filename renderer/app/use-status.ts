import { useEffect, useState } from 'react'

import type { AppStatus } from '../../shared/ipc/app'
import { onEvent } from './client'
import { answerOf, useQuery } from './use-query'

/** How the app is doing, as main last said. */
export function useStatus(): AppStatus | null {
  const asked = answerOf(useQuery('status', {}))
  const [announced, setAnnounced] = useState<AppStatus | null>(null)
  useEffect(() => onEvent('status', setAnnounced), [])
  return announced ?? asked
}
