import { useCallback, useRef } from 'react'

/** Runs an act at once, but no oftener than every so many milliseconds: the latest waits its turn. Gives what calls it off. */
export function useSoon(everyMs: number): (act: () => void) => () => void {
  const last = useRef(0)
  return useCallback(
    (act) => {
      const run = () => {
        last.current = performance.now()
        act()
      }
      const wait = last.current + everyMs - performance.now()
      if (wait <= 0) {
        run()
        return () => undefined
      }
      const timer = setTimeout(run, wait)
      return () => {
        clearTimeout(timer)
      }
    },
    [everyMs],
  )
}
