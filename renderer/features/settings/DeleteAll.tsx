import { useState } from 'react'

import { client } from '../../app/client'
import { words } from '../../app/language/words'
import { useAct } from '../../app/use-act'
import { Button } from '../../ui/Button'

/** Deletes all that the app keeps: what goes and what stays is said first, and a tick is wanted before the button works. */
export function DeleteAll() {
  const { isBusy, run } = useAct()
  const [isAsked, setIsAsked] = useState(false)
  const [isSure, setIsSure] = useState(false)
  if (!isAsked) {
    return (
      <div className="row">
        <Button
          onPress={() => {
            setIsAsked(true)
          }}
        >
          {words.settings.deleteAll}
        </Button>
      </div>
    )
  }
  return (
    <div
      ref={reveal}
      tabIndex={-1}
      className="note problem stack"
      role="group"
      aria-label={words.settings.deleteAll}
    >
      <ul className="delete-what">
        {words.settings.deleteWhat.map((says) => (
          <li key={says}>{says}</li>
        ))}
      </ul>
      <label className="choice">
        <input
          type="checkbox"
          checked={isSure}
          onChange={() => {
            setIsSure(!isSure)
          }}
        />
        {words.settings.deleteSure}
      </label>
      <div className="row">
        <Button
          tone="main"
          isDisabled={!isSure || isBusy}
          onPress={() => {
            run(() => client.deleteAllData({}))
          }}
        >
          {isBusy ? words.settings.deleting : words.settings.deleteNow}
        </Button>
        <Button
          isDisabled={isBusy}
          onPress={() => {
            setIsAsked(false)
            setIsSure(false)
          }}
        >
          {words.settings.keep}
        </Button>
      </div>
    </div>
  )
}

/** It opens below what is in view: whoever asked for it is brought there. */
function reveal(shown: HTMLElement | null): void {
  shown?.focus({ preventScroll: true })
  shown?.scrollIntoView({ block: 'end' })
}
