import { useCallback, useEffect, useMemo, useRef, useState } from 'react'

import type { Frame } from '../../../shared/ipc/auditor'
import type { FrameFilter } from '../../../shared/ipc/schemas'
import { client } from '../../app/client'

const pageLength = 200
const mostPages = 60

export type Order = 'taken' | 'leaves'

export interface FramePages {
  readonly frameOf: (index: number) => Frame | null
  /** Asks for the pages that hold these frames, unless they are here or on their way. */
  readonly want: (first: number, last: number) => void
  /** Grows with every page that arrives. */
  readonly arrivals: number
}

/** Frames by their place on the sheet, fetched by the page as they come into view; an old page is shown until the new one is here. */
export function useFramePages(filter: FrameFilter, order: Order, revision: number): FramePages {
  const question = JSON.stringify({ filter, order })
  const pages = useRef(new Map<number, Page>())
  const asked = useRef('')
  const [arrivals, setArrivals] = useState(0)

  useEffect(() => {
    if (asked.current === question) return
    asked.current = question
    pages.current.clear()
  }, [question])

  const want = useCallback(
    (first: number, last: number) => {
      for (
        let number = Math.floor(first / pageLength);
        number <= Math.floor(last / pageLength);
        number += 1
      ) {
        const page = pages.current.get(number)
        if (page?.asked === revision) continue
        pages.current.set(number, { asked: revision, frames: page?.frames ?? [] })
        const { filter: wanted, order: by } = JSON.parse(question) as { filter: FrameFilter; order: Order }
        client
          .framePage({ filter: wanted, order: by, offset: number * pageLength, limit: pageLength })
          .then(({ frames }) => {
            if (asked.current !== question) return
            pages.current.delete(number)
            pages.current.set(number, { asked: revision, frames })
            dropOldest(pages.current)
            setArrivals((count) => count + 1)
          })
          .catch(() => {
            // The sheet shows an empty frame; the next revision asks again.
            if (pages.current.get(number)?.frames.length === 0) pages.current.delete(number)
          })
      }
    },
    [question, revision],
  )
  const frameOf = useCallback(
    (index: number) => pages.current.get(Math.floor(index / pageLength))?.frames[index % pageLength] ?? null,
    [],
  )
  return useMemo(() => ({ frameOf, want, arrivals }), [frameOf, want, arrivals])
}

interface Page {
  readonly asked: number
  readonly frames: readonly Frame[]
}

function dropOldest(pages: Map<number, Page>): void {
  const oldest = pages.keys().next()
  if (pages.size > mostPages && oldest.done !== true) pages.delete(oldest.value)
}
