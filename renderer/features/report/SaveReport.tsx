import { useState } from 'react'

import { reportFormats } from '../../../shared/ipc/report'
import type { ReportFormat, ReportWish } from '../../../shared/ipc/report'
import { client } from '../../app/client'
import { words } from '../../app/language/words'
import { useAct } from '../../app/use-act'

/** The report in each form; where it went is said once it is on the disk. */
export function SaveReport({ shown }: { readonly shown: ReadonlySet<string> }) {
  const { isBusy, run } = useAct()
  const [says, setSays] = useState('')
  const [revoked, setRevoked] = useState<NonNullable<ReportWish['revoked']>>('left-out')
  const save = (format: ReportFormat) => {
    run(async () => {
      setSays('')
      const saved = await client.exportReport({ format, shown: [...shown], revoked })
      setSays(saved === null ? words.report.notSaved : words.report.saved(saved.files, saved.folder))
    })
  }
  return (
    <section className="stack" aria-labelledby="report-save">
      <h2 id="report-save">{words.report.save}</h2>
      <label className="choice">
        <input
          type="checkbox"
          checked={revoked === 'included'}
          onChange={(change) => {
            setRevoked(change.currentTarget.checked ? 'included' : 'left-out')
          }}
        />
        {words.report.withRevoked}
      </label>
      <ul className="report-formats">
        {reportFormats.map((format) => (
          <li key={format}>
            <button
              type="button"
              className={format === 'bundle' ? 'report-format report-format-main' : 'report-format'}
              disabled={isBusy}
              onClick={() => {
                save(format)
              }}
            >
              <strong>{words.report.format(format).title}</strong>
              <span>{words.report.format(format).says}</span>
            </button>
          </li>
        ))}
      </ul>
      <p role="status">{isBusy ? words.report.making : says}</p>
    </section>
  )
}
