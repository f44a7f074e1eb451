import { useVirtualizer } from '@tanstack/react-virtual'
import { useRef, useState } from 'react'

import type { LedgerLine } from '../../../shared/ipc/auditor'
import { words } from '../../app/language/words'
import { useNavigation } from '../../app/navigation'
import { useLedgerLines } from './use-ledger-lines'

const rowHeight = 44

/** The entries, latest first; a line opens as it is stored. */
export function Entries({ size }: { readonly size: number }) {
  const scroller = useRef<HTMLDivElement>(null)
  const [opened, setOpened] = useState<LedgerLine | null>(null)
  // eslint-disable-next-line react-hooks/incompatible-library -- its functions are only used while rendering, never kept
  const rows = useVirtualizer({
    count: size,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    overscan: 6,
  })
  const seen = rows.getVirtualItems()
  const lineOf = useLedgerLines(size, seen[0]?.index ?? 0, seen.at(-1)?.index ?? 0)
  return (
    <div className="entries">
      <div
        ref={scroller}
        className="entries-scroll"
        tabIndex={0}
        role="region"
        aria-label={words.ledger.entries}
      >
        <ol className="entries-page" style={{ height: rows.getTotalSize() }} reversed>
          {seen.map((row) => {
            const line = lineOf(row.index)
            return (
              <li key={row.key} style={{ transform: `translateY(${String(row.start)}px)` }} className="entry">
                <span className="edge">{words.amounts.number(size - 1 - row.index)}</span>
                {line !== null && (
                  <Entry line={line} isOpen={line.index === opened?.index} onOpen={setOpened} />
                )}
              </li>
            )
          })}
        </ol>
      </div>
      {opened !== null && (
        <aside className="entry-stored" aria-label={words.ledger.line}>
          <h2>{words.ledger.rowName(opened.index)}</h2>
          <p className="muted">{words.ledger.line}</p>
          <pre tabIndex={0}>{opened.line}</pre>
        </aside>
      )}
    </div>
  )
}

interface EntryProps {
  readonly line: LedgerLine
  readonly isOpen: boolean
  readonly onOpen: (line: LedgerLine | null) => void
}

function Entry({ line, isOpen, onOpen }: EntryProps) {
  const { open } = useNavigation()
  const { about } = line
  return (
    <>
      <button
        type="button"
        className="reveal entry-event"
        aria-expanded={isOpen}
        onClick={() => {
          onOpen(isOpen ? null : line)
        }}
      >
        {words.ledger.event(line.event)}
      </button>
      {about === null ? (
        <span />
      ) : (
        <button
          type="button"
          className="reveal entry-about"
          onClick={() => {
            open(about.item)
          }}
        >
          {about.name}
        </button>
      )}
      <time className="muted" dateTime={line.at}>
        {words.amounts.shortDate(line.at)} {words.amounts.clockUtc(line.at)}
      </time>
    </>
  )
}
