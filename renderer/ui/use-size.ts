import { useLayoutEffect, useState } from 'react'
import type { RefObject } from 'react'

export interface Size {
  readonly width: number
  readonly height: number
}

/** An element's inner size, and again whenever it changes. */
export function useSize(element: RefObject<HTMLElement | null>): Size {
  const [size, setSize] = useState<Size>({ width: 0, height: 0 })
  useLayoutEffect(() => {
    const watched = element.current
    if (watched === null) return undefined
    const measure = () => {
      setSize({ width: watched.clientWidth, height: watched.clientHeight })
    }
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(watched)
    return () => {
      observer.disconnect()
    }
  }, [element])
  return size
}
