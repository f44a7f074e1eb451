import { useState } from 'react'

import type { Coverage } from '../../../shared/ipc/auditor'
import { client } from '../../app/client'
import { words } from '../../app/language/words'
import { useAct } from '../../app/use-act'

const shownGaps = 6

/** How much of the phone's camera roll is here, with the phone's own count as the user types it. */
export function CoverageForm({ coverage }: { readonly coverage: Coverage }) {
  const { isBusy, run } = useAct()
  const [typed, setTyped] = useState(coverage.phoneCount === null ? '' : String(coverage.phoneCount))
  return (
    <section className="card stack">
      <h2>{words.settings.coverage}</h2>
      <p>{words.app.coverage(coverage)}.</p>
      <form
        className="row"
        onSubmit={(submit) => {
          submit.preventDefault()
          const count = /^\d{1,8}$/.test(typed) ? Number(typed) : null
          run(() => client.setPhoneCount({ count }))
        }}
      >
        <label className="label">
          {words.settings.phoneCount}
          <input
            className="field"
            inputMode="numeric"
            value={typed}
            onChange={(change) => {
              setTyped(change.target.value.replace(/\D/g, ''))
            }}
          />
        </label>
        <button type="submit" className="button coverage-save" disabled={isBusy}>
          {words.settings.save}
        </button>
      </form>
      <p className="muted">{words.settings.coverageMore}</p>
      <h3>{words.settings.gaps}</h3>
      {coverage.gaps.length === 0 ? (
        <p className="muted">{words.settings.noGaps}</p>
      ) : (
        <ul className="gaps">
          {coverage.gaps.slice(0, shownGaps).map((gap) => (
            <li key={gap.from} className="edge">
              {words.settings.gap(words.amounts.shortDate(gap.from), words.amounts.shortDate(gap.to))}
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
