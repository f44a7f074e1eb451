import { useState } from 'react'

import { instant } from '../../../shared/domain/item/instant'
import { client } from '../../app/client'
import { words } from '../../app/language/words'
import { useAct } from '../../app/use-act'
import { Segments } from '../../ui/Segments'

/** The instant the audit is made for: the app's clock, or a day that stays fixed. `asOf` is ISO. */
export function AsOf({ asOf }: { readonly asOf: string }) {
  const { run } = useAct()
  const [mode, setMode] = useState<'now' | 'day'>(isFixed(asOf) ? 'day' : 'now')
  return (
    <div className="row">
      <Segments
        name={words.policy.asOf}
        value={mode}
        options={[
          { value: 'now', says: words.policy.asOfNow },
          { value: 'day', says: words.policy.asOfDay },
        ]}
        onChoose={(next) => {
          setMode(next)
          if (next === 'now') run(() => client.setAsOf({ asOf: null }))
        }}
      />
      <input
        className="field"
        type="date"
        aria-label={words.policy.day}
        value={asOf.slice(0, 10)}
        onChange={(change) => {
          const at = Date.parse(`${change.target.value}T12:00:00Z`)
          if (Number.isNaN(at)) return
          setMode('day')
          run(() => client.setAsOf({ asOf: instant(at) }))
        }}
      />
    </div>
  )
}

/** The app's clock is this machine's: an audit for another moment was fixed by someone. */
const isFixed = (asOf: string): boolean => Math.abs(Date.parse(asOf) - Date.now()) > clockToleranceMs
const clockToleranceMs = 3_600_000
