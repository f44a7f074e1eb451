import { useState } from 'react'

import type { PackSummary, Summary } from '../../../shared/ipc/auditor'
import { client } from '../../app/client'
import { words } from '../../app/language/words'
import { useAct } from '../../app/use-act'
import { useQuery } from '../../app/use-query'
import { Answer } from '../../ui/Answer'
import { AsOf } from './AsOf'
import { Tabs } from '../../ui/Tabs'
import { Clauses } from './Clauses'
import { Compare } from './Compare'
import { ConsentEditor } from './ConsentEditor'
import { FinePrint } from './FinePrint'
import { OwnPacks } from './OwnPacks'
import { PackChoice } from './PackChoice'
import { WhatIf } from './WhatIf'
import './policy.css'

/** Whose terms are played through, from when, for where: and each of their statements. */
export function Policy() {
  const summary = useQuery('summary', {})
  const packs = useQuery('policies', {})
  return (
    <div className="page">
      <div className="page-column">
        <header className="page-head">
          <h1>{words.policy.title}</h1>
          <p className="muted">{words.policy.lead}</p>
        </header>
        <Answer of={summary}>
          {(known) => (
            <Answer of={packs}>
              {(all) => {
                const chosen = all.find((pack) => pack.id === known.policy.id)
                return (
                  <>
                    <PackChoice packs={all} summary={known} />
                    {chosen !== undefined && <OwnPacks chosen={chosen} />}
                    <Circumstances summary={known} />
                    {chosen !== undefined && <Chapters packs={all} chosen={chosen} />}
                  </>
                )
              }}
            </Answer>
          )}
        </Answer>
      </div>
    </div>
  )
}

type Chapter = 'clauses' | 'finePrint' | 'compare' | 'whatIf'
const chapters: readonly Chapter[] = ['clauses', 'finePrint', 'compare', 'whatIf']

interface ChaptersProps {
  readonly packs: readonly PackSummary[]
  readonly chosen: PackSummary
}

function Chapters({ packs, chosen }: ChaptersProps) {
  const [chapter, setChapter] = useState<Chapter>('clauses')
  return (
    <Tabs
      name={words.policy.questions}
      value={chapter}
      options={chapters.map((value) => ({ value, says: words.policy.question(value) }))}
      onChoose={setChapter}
    >
      <div className="panel">
        {chapter === 'clauses' && <Clauses pack={chosen} />}
        {chapter === 'finePrint' && <FinePrint />}
        {chapter === 'compare' && <Compare packs={packs} current={chosen.id} />}
        {chapter === 'whatIf' && <WhatIf pack={chosen} />}
      </div>
    </Tabs>
  )
}

function Circumstances({ summary }: { readonly summary: Summary }) {
  const { run } = useAct()
  return (
    <div className="circumstances">
      <section className="card stack">
        <h2>{words.policy.consent}</h2>
        <ConsentEditor
          consent={summary.consent}
          asOf={summary.asOf}
          onSave={(consent) => {
            run(() => client.setConsent({ consent }))
          }}
        />
      </section>
      <section className="card stack">
        <h2>{words.policy.asOf}</h2>
        <AsOf asOf={summary.asOf} />
        {summary.assumptions.length > 0 && (
          <>
            <h2>{words.policy.assumptions}</h2>
            <ul className="stack assumptions">
              {summary.assumptions.map((assumption) => (
                <li key={assumption.what}>
                  {words.policy.assumption(assumption.what, assumption.value)}
                  <span className="muted"> {assumption.why}</span>
                </li>
              ))}
            </ul>
          </>
        )}
      </section>
    </div>
  )
}
