import { useState } from 'react'
import type { ReactNode } from 'react'

import { words } from '../../app/language/words'
import { allFrames, useNavigation } from '../../app/navigation'
import { Button } from '../../ui/Button'
import { filterChips } from './filter-chips'
import { FilterMenu } from './FilterMenu'
import { searchFilter } from './search-filter'

interface FilterBarProps {
  /** Local date that `last summer` is read against. */
  readonly today: string
  readonly children: ReactNode
}

/** Search in plain words, what it was understood as, and every filter that narrows the sheet, each removable. */
export function FilterBar({ today, children }: FilterBarProps) {
  const { choice, showFrames } = useNavigation()
  const [typed, setTyped] = useState('')
  const chips = filterChips(choice)
  return (
    <div className="filterbar">
      <form
        role="search"
        className="search"
        onSubmit={(submit) => {
          submit.preventDefault()
          showFrames({ filter: searchFilter(typed, today), title: null })
        }}
      >
        <input
          className="field"
          type="search"
          value={typed}
          placeholder={words.search.hint}
          aria-label={words.search.name}
          onChange={(change) => {
            setTyped(change.target.value)
            if (change.target.value === '') showFrames(allFrames)
          }}
        />
      </form>
      <FilterMenu />
      <span className="filterbar-end">{children}</span>
      {chips.length > 0 && (
        <ul className="chips" aria-label={words.filters.title}>
          {chips.map((chip) => (
            <li key={chip.says}>
              <button
                type="button"
                className="chip chip-lit"
                aria-label={words.filters.remove(chip.says)}
                onClick={() => {
                  showFrames(chip.without)
                }}
              >
                {chip.says} <span aria-hidden="true">✕</span>
              </button>
            </li>
          ))}
          <li>
            <Button
              size="small"
              tone="quiet"
              onPress={() => {
                setTyped('')
                showFrames(allFrames)
              }}
            >
              {words.log.clear}
            </Button>
          </li>
        </ul>
      )}
    </div>
  )
}
