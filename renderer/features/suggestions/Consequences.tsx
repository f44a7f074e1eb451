import { useState } from 'react'

import type { SuggestionAct } from '../../../shared/domain/suggestion/consequences'
import type { SuggestionDetail } from '../../../shared/ipc/suggestion-queries'
import { words } from '../../app/language/words'
import { useChosenPack } from '../../app/use-chosen-pack'
import { Segments } from '../../ui/Segments'

/** Sharing and editing, simulated: what would follow is told, and nothing happens. */
export function Consequences({ detail }: { readonly detail: SuggestionDetail }) {
  const [act, setAct] = useState<SuggestionAct>('nothing')
  const pack = useChosenPack()
  const { consequences } = detail
  const chosen = consequences.find((each) => each.act === act)
  const clauses = pack?.clauses.filter(({ id }) => chosen?.clauses.some((clause) => clause === id)) ?? []
  return (
    <section className="stack">
      <h2>{words.suggestions.consequences}</h2>
      <div>
        <Segments
          name={words.suggestions.consequences}
          value={act}
          options={consequences.map((each) => ({ value: each.act, says: words.suggestions.act(each.act) }))}
          onChoose={setAct}
        />
      </div>
      {chosen !== undefined && (
        <div className="consequence" role="status">
          <p>{words.suggestions.seenBy(chosen.visibleTo)}</p>
          <p>{words.suggestions.training(chosen.training)}</p>
          {clauses.map((clause) => (
            <p key={clause.id} className="muted">
              {clause.says} <span className="edge">{clause.id}</span>
            </p>
          ))}
        </div>
      )}
      <p className="note">{words.suggestions.simulated}</p>
    </section>
  )
}
