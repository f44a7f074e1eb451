import { useEffect, useRef, useState } from 'react'

import type { LedgerLine } from '../../../shared/ipc/auditor'
import { client } from '../../app/client'

const pageLength = 200
const ahead = 60

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
    const rows = Array.from({ length: lastRow - firstRow + 1 }, (_, at) => firstRow + at)
    if (rows.every((row) => lines.current.has(size - 1 - row))) return
    // New entries push the rows on, so a question is one of this very size.
    const offset = Math.max(0, firstRow - ahead)
    const question = `${String(size)}/${String(offset)}`
    if (asked.current.has(question)) return
    asked.current.add(question)
    client.ledgerPage({ offset, limit: pageLength }).then(
      (found) => {
        for (const line of found.lines) lines.current.set(line.index, line)
        setArrivals((count) => count + 1)
      },
      () => asked.current.delete(question),
    )
  }, [size, firstRow, lastRow])

  return (row) => lines.current.get(size - 1 - row) ?? null
}
