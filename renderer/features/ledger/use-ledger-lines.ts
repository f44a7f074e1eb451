import { useEffect, useRef, useState } from 'react'

import type { LedgerLine } from '../../../shared/ipc/auditor'
import { client } from '../../app/client'

const pageLength = 200

/** Ledger lines by their row, latest first: an entry never changes, so a line that is here stays. */
export function useLedgerLines(
  size: number,
  firstRow: number,
  lastRow: number,
): (row: number) => LedgerLine | null {
  const lines = useRef(new Map<number, LedgerLine>())
  const asked = useRef(new Set<string>())
  const [, setArrivals] = useState(0)

  useEffect(() => {
    const earliest = Math.max(0, size - 1 - lastRow)
    const latest = Math.max(0, size - 1 - firstRow)
    for (let page = Math.floor(earliest / pageLength); page <= Math.floor(latest / pageLength); page += 1) {
      const offset = page * pageLength
      const limit = Math.min(pageLength, size - offset)
      const name = `${String(page)}/${String(limit)}`
      if (limit < 1 || asked.current.has(name)) continue
      asked.current.add(name)
      client.ledgerPage({ offset, limit }).then(
        (found) => {
          for (const line of found.lines) lines.current.set(line.index, line)
          setArrivals((count) => count + 1)
        },
        () => asked.current.delete(name),
      )
    }
  }, [size, firstRow, lastRow])

  return (row) => lines.current.get(size - 1 - row) ?? null
}
