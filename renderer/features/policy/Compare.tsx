import { useState } from 'react'

import type { PackId } from '../../../shared/domain/item/ids'
import type { PackSummary } from '../../../shared/ipc/auditor'
import { words } from '../../app/language/words'
import { useQuery } from '../../app/use-query'
import { Answer } from '../../ui/Answer'
import { Changes } from './Changes'
import './comparison.css'

interface CompareProps {
  readonly packs: readonly PackSummary[]
  readonly current: PackId
}

/** The same roll under another pack, where that pack is on. */
export function Compare({ packs, current }: CompareProps) {
  const others = packs.filter(({ id }) => id !== current)
  const [chosen, setChosen] = useState<PackId | null>(null)
  const other = chosen !== null && chosen !== current ? chosen : (likest(others, current)?.id ?? null)
  return (
    <>
      <section className="stack">
        <p className="muted">{words.comparison.lead}</p>
        <label className="label pack-choice">
          {words.comparison.with}
          <select
            className="field"
            value={other ?? ''}
            onChange={(change) => {
              const next = others.find(({ id }) => id === change.target.value)
              if (next !== undefined) setChosen(next.id)
            }}
          >
            {others.map((pack) => (
              <option key={pack.id} value={pack.id}>
                {words.policy.packName(pack.title, pack.reportedOn)}
              </option>
            ))}
          </select>
        </label>
      </section>
      {other !== null && <Compared key={other} policy={other} />}
    </>
  )
}

/** Another version of the same feature, where there is one. */
const likest = (others: readonly PackSummary[], current: PackId): PackSummary | undefined =>
  others.find(({ id }) => id.split('/')[0] === current.split('/')[0]) ?? others[0]

function Compared({ policy }: { readonly policy: PackId }) {
  const compared = useQuery('compare', { policy, region: null })
  return <Answer of={compared}>{(comparison) => <Changes comparison={comparison} />}</Answer>
}
