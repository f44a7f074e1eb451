import { useState } from 'react'

/** How many of a long list are shown, and what shows as many again. */
export function useMore(atOnce: number): readonly [shown: number, showMore: () => void] {
  const [shown, setShown] = useState(atOnce)
  return [
    shown,
    () => {
      setShown((was) => was + atOnce)
    },
  ]
}
