import { useMemo, useState } from 'react'

import { allFrames } from './navigation'
import type { Navigation, Whereabouts } from './navigation'

/** Where in the app the user is: a view, the frames it shows, the frame that is open over it. */
export function useWhereabouts(): Navigation {
  const [place, setPlace] = useState<Whereabouts>(start)
  return useMemo(
    () => ({
      ...place,
      go: (view, chapter) => {
        setPlace((was) => ({ ...was, view, opened: null, planned: null, chapter: chapter ?? null }))
      },
      showFrames: (choice) => {
        setPlace({ view: 'log', choice, opened: null, planned: null, chapter: null })
      },
      open: (item) => {
        setPlace((was) => ({ ...was, opened: item }))
      },
      close: () => {
        setPlace((was) => ({ ...was, opened: null }))
      },
      plan: (planned) => {
        setPlace((was) => ({ ...was, planned }))
      },
      dropPlan: () => {
        setPlace((was) => ({ ...was, planned: null }))
      },
    }),
    [place],
  )
}

const start: Whereabouts = { view: 'log', choice: allFrames, opened: null, planned: null, chapter: null }
