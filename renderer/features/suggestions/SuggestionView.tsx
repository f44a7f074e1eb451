import { useEffect, useRef } from 'react'

import type { SuggestionDetail } from '../../../shared/ipc/suggestion-queries'
import { words } from '../../app/language/words'
import { useNames } from '../../app/use-names'
import { useQuery } from '../../app/use-query'
import { Answer } from '../../ui/Answer'
import { Button } from '../../ui/Button'
import { Consequences } from './Consequences'
import { Stage } from './Stage'
import { TakeApart } from './TakeApart'
import { Why } from './Why'

interface SuggestionViewProps {
  readonly id: string
  readonly onClose: () => void
}

/** One suggestion, large: what it looks like, why it exists, what it used, what it leads to, how to undo it. */
export function SuggestionView({ id, onClose }: SuggestionViewProps) {
  const detail = useQuery('suggestionDetail', { suggestion: id })
  const view = useRef<HTMLDivElement>(null)
  useEffect(() => {
    view.current?.focus()
  }, [])
  return (
    <div
      ref={view}
      className="suggestion-view"
      tabIndex={-1}
      onKeyDown={(press) => {
        if (press.key === 'Escape') onClose()
      }}
    >
      <div>
        <Button tone="quiet" onPress={onClose}>
          ← {words.suggestions.back}
        </Button>
      </div>
      <Answer of={detail}>{(known) => <Opened detail={known} />}</Answer>
    </div>
  )
}

function Opened({ detail }: { readonly detail: SuggestionDetail }) {
  const { suggestion } = detail
  const { within } = useNames()
  return (
    <div className="suggestion-body">
      <Stage detail={detail} />
      <div className="suggestion-side">
        <header>
          <p className="edge">{words.suggestions.kind(suggestion.kind)}</p>
          <h1 className="secret">{within(suggestion.title)}</h1>
        </header>
        <Why detail={detail} />
        <Consequences detail={detail} />
        <TakeApart detail={detail} />
      </div>
    </div>
  )
}
