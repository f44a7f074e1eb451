import { useState } from 'react'

import type { ItemChange } from '../../../shared/domain/audit/compare'
import type { Frame } from '../../../shared/ipc/auditor'
import { words } from '../../app/language/words'
import { useNavigation } from '../../app/navigation'
import { answerOf, useQuery } from '../../app/use-query'
import { Button } from '../../ui/Button'
import { OutcomeMark } from '../../ui/OutcomeMark'
import { Thumb } from '../../ui/Thumb'

const step = 24

/** Each photo whose answer changes: before, after, and the clause that decides. */
export function ChangedItems({ changes }: { readonly changes: readonly ItemChange[] }) {
  const [shown, setShown] = useState(step)
  const listed = changes.slice(0, shown)
  const page = answerOf(
    useQuery('framePage', {
      filter: { items: listed.map(({ id }) => id) },
      order: 'taken',
      offset: 0,
      limit: 1_000,
    }),
  )
  const frames = new Map((page?.frames ?? []).map((frame) => [frame.id, frame]))
  const left = Math.min(changes.length, 1_000) - shown
  return (
    <section className="stack">
      <h2>{words.comparison.each}</h2>
      <ul className="changed">
        {listed.map((change) => (
          <li key={change.id}>
            <Changed change={change} frame={frames.get(change.id) ?? null} />
          </li>
        ))}
      </ul>
      {left > 0 && (
        <div>
          <Button
            size="small"
            onPress={() => {
              setShown(shown + step)
            }}
          >
            {words.comparison.showMore(Math.min(step, left))}
          </Button>
        </div>
      )}
    </section>
  )
}

function Changed({ change, frame }: { readonly change: ItemChange; readonly frame: Frame | null }) {
  const { open } = useNavigation()
  const { id, before, after, clause } = change
  return (
    <button
      type="button"
      className="changed-item"
      onClick={() => {
        open(id)
      }}
    >
      <Thumb item={id} name="" />
      <span className="changed-says">
        <span className="changed-name">{frame?.name ?? ''}</span>
        <span className="changed-move">
          <OutcomeMark outcome={before} />
          <span aria-hidden="true">→</span>
          <OutcomeMark outcome={after} />
          {words.comparison.move(words.verdicts.name(before), words.verdicts.name(after))}
        </span>
        {clause !== null && (
          <span className="muted">{words.comparison.decides(words.verdicts.clause(clause))}</span>
        )}
      </span>
    </button>
  )
}
