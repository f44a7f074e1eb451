import { useState } from 'react'

import type { Suggestion } from '../../../shared/domain/suggestion/suggestion'
import { words } from '../../app/language/words'
import { useQuery } from '../../app/use-query'
import { Answer } from '../../ui/Answer'
import { Button } from '../../ui/Button'
import { Empty } from '../../ui/Empty'
import { SuggestionCard } from './SuggestionCard'
import { SuggestionView } from './SuggestionView'
import './suggestions.css'

const step = 12

/** What people would get in return: drawn for real, each opening to why it exists and what it leads to. */
export function Suggestions() {
  const suggestions = useQuery('suggestions', {})
  const [opened, setOpened] = useState<string | null>(null)
  return (
    <div className="page">
      <div className="page-column">
        <Answer of={suggestions}>
          {(all) =>
            all.some(({ id }) => id === opened) ? (
              <SuggestionView
                id={opened ?? ''}
                onClose={() => {
                  setOpened(null)
                }}
              />
            ) : (
              <Gallery suggestions={all} onOpen={setOpened} />
            )
          }
        </Answer>
      </div>
    </div>
  )
}

interface GalleryProps {
  readonly suggestions: readonly Suggestion[]
  readonly onOpen: (id: string) => void
}

function Gallery({ suggestions, onOpen }: GalleryProps) {
  const [shown, setShown] = useState(step)
  const left = suggestions.length - shown
  return (
    <>
      <header className="page-head">
        <h1>{words.suggestions.title}</h1>
        <p className="muted">{words.suggestions.lead}</p>
      </header>
      {suggestions.length === 0 && (
        <Empty title={words.suggestions.empty.title} says={words.suggestions.empty.says} />
      )}
      <ul className="suggestions">
        {suggestions.slice(0, shown).map((suggestion) => (
          <li key={suggestion.id}>
            <SuggestionCard suggestion={suggestion} onOpen={onOpen} />
          </li>
        ))}
      </ul>
      {left > 0 && (
        <div>
          <Button
            onPress={() => {
              setShown(shown + step)
            }}
          >
            {words.suggestions.more(Math.min(step, left))}
          </Button>
        </div>
      )}
    </>
  )
}
